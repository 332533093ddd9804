using Slipway.Language.Syntax;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Vessl.Rules.Sources;

/// <summary>SLIP5012: a placeholder in a source, an image, a cluster or a variable.</summary>
public sealed class UnfilledPlaceholder : RunRule
{
    private static readonly string[] Starts = ["{{", "<<", "{", "<"];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP5012",
            Severity.Warning,
            "A placeholder is not filled in",
            "'{0}' is still a placeholder, and VESSL takes it for a name: write what it stands for"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        var scalars = run
            .Volumes.Select(volume => volume.Text)
            .Concat(run.Volumes.Select(volume => volume.Kind("git")?.Text("url")))
            .Concat(run.Variables.Select(variable => variable.Literal))
            .Append(run.Root.Text("name"))
            .Append(run.Root.Text("image"))
            .Concat(run.Root.Mapping("resources")?.Entries.Select(entry => entry.Value as SpecScalar) ?? []);
        foreach (var scalar in scalars.OfType<SpecScalar>().Where(scalar => scalar.IsText))
        {
            var (start, length) = Placeholder.Find(scalar.Text, Starts);
            if (length > 0)
                yield return Descriptor.At(scalar.PartSpan(start, length), scalar.Text.Substring(start, length));
        }
    }
}
