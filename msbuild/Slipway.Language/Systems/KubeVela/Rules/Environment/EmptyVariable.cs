using System.Globalization;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Judging;

namespace Slipway.Language.Systems.KubeVela.Rules.Environment;

/// <summary>SLIP3043: an environment variable without a value.</summary>
public sealed class EmptyVariable() : ComponentRule([.. RepeatedNames.ComponentsWithVariables])
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3043",
            Severity.Warning,
            "An environment variable has no value",
            "'{0}' has neither 'value' nor 'valueFrom', so the container gets an empty text: add one of them, or write value: \"\""
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, WorkspaceOptions options)
    {
        var variables = component.Properties.Items("env");
        for (var at = 0; at < variables.Count; at++)
        {
            if (variables[at] is not SpecMapping variable || variable.Text("name") is not { } name)
                continue;
            // A key next to the name is a value, or a misspelt one, which is reported as such.
            if (variable.Entries.Count > 1)
                continue;
            if (!component.IsSupplied(string.Create(CultureInfo.InvariantCulture, $"env[{at}]")))
                yield return Descriptor.At(name.Span, name.Text);
        }
    }
}
