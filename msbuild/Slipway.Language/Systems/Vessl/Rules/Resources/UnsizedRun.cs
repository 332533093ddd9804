using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.Vessl.Rules.Resources;

/// <summary>SLIP5002: a run that says nothing of the machine it needs.</summary>
public sealed class UnsizedRun : RunRule
{
    private static readonly string[] Sizes = ["preset", "requests", "cpu", "memory", "accelerators"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5002",
            Severity.Error,
            "A run names no resources",
            "'{0}' names neither a preset nor requests, so VESSL has no machine for it: write 'resources' with 'cluster' and 'preset' ('vessl resource list' lists the presets)"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        var resources = run.Root.Mapping("resources");
        var isMalformed =
            resources is null && run.Root["resources"] is SpecScalar { Kind: not ScalarKind.Null } or SpecSequence;
        // A size under a wrong name is reported there.
        var isMisspelt = resources?.Entries.Any(entry => NearestWord.Find(entry.Key.Text, Sizes) is not null) == true;
        if (isMalformed || isMisspelt || run.Root.IsIncomplete || resources is { IsIncomplete: true } || run.IsService)
            yield break;
        if (resources is null || !Sizes.Any(key => resources.Entry(key) is not null))
            yield return Descriptor.At(run.Root.Entry("resources")?.Key.Span ?? run.Place, run.Name);
    }
}
