using Slipway.Language.Diagnostics;
using Slipway.Language.Workspaces;

namespace Slipway.Language.KubeVela.Rules;

/// <summary>SLIP6002: an environment variable holds a secret in plain text.</summary>
public sealed class LiteralSecret : ComponentRule
{
    private static readonly string[] Switches = ["true", "false", "yes", "no", "on", "off"];

    private static readonly string[] ReferenceStarts =
    [
        "/",
        "./",
        "<",
        "arn:",
        "http://",
        "https://",
        "ref+",
        "secret://",
        "vault:",
    ];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP6002",
            Severity.Warning,
            "A secret stands in the spec",
            "the value of '{0}' looks like a secret, and whoever reads the spec, its history or the Application in the cluster reads it too: store it in a Secret and write 'valueFrom: {{secretKeyRef: {{name: …, key: …}}}}' instead of 'value'"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Component component, Workspace workspace) =>
        EnvironmentVariable
            .Of(component)
            .Where(variable => SecretName.Is(variable.Name.Text) && IsLiteral(variable.Value.Text.Trim()))
            .Select(variable => Descriptor.At(variable.Value.Span, variable.Name.Text));

    private static bool IsLiteral(string value) =>
        value.Length > 0
        && !Switches.Contains(value, StringComparer.OrdinalIgnoreCase)
        && !ReferenceStarts.Any(start => value.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        && !value.Contains("$(", StringComparison.Ordinal)
        && !value.Contains("${", StringComparison.Ordinal)
        && !value.Contains("{{", StringComparison.Ordinal);
}
