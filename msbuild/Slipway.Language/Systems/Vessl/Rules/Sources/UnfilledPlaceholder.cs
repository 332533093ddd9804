using Slipway.Language.Syntax;
using Slipway.Language.Systems.Vessl.Rules.Variables;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

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
            "'{0}' is still a placeholder, and VESSL takes it as it is: {1}"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Run run)
    {
        var names = run
            .Volumes.Select(volume => volume.Text)
            .Concat(run.Volumes.Select(volume => volume.Kind("git")?.Text("url")))
            .Append(run.Root.Text("name"))
            .Append(run.Root.Text("image"))
            .Concat(run.Root.Mapping("resources")?.Entries.Select(entry => entry.Value as SpecScalar) ?? [])
            .Select(scalar => (Variable: "", Value: scalar));
        foreach (var (variable, value) in names.Concat(run.Variables.Select(one => (one.Name.Text, one.Literal))))
        {
            if (value is not { IsText: true })
                continue;
            var (start, length) = Placeholder.Find(value.Text, Starts);
            if (length == 0 && StandIn.Is(variable, value.Text))
                (start, length) = (0, value.Text.Length);
            if (length > 0)
                yield return Descriptor.At(
                    value.PartSpan(start, length),
                    value.Text.Substring(start, length),
                    Remedy(variable)
                );
        }
    }

    private static object Remedy(string variable) =>
        SecretName.Is(variable) ? RunSecret.Remedy(variable) : "write what it stands for";
}
