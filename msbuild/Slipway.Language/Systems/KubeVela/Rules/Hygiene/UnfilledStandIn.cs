using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Words;

namespace Slipway.Language.Systems.KubeVela.Rules.Hygiene;

/// <summary>SLIP6005: a value of an Application or a pod is still to be filled in.</summary>
public sealed class UnfilledStandIn : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } = SharedKubeVelaDiagnostics.StandIn;

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options)
    {
        var variables = new Dictionary<SpecScalar, string>(ReferenceEqualityComparer.Instance);
        foreach (var variable in EnvironmentVariable.In(document))
            variables[variable.Value] = variable.Name.Text;
        if (variables.Count == 0 && Application.Of(document) is null)
            yield break;
        var secrets = document.Bound.Secrets.Where(one => one.IsCertain).ToLookup(one => one.Value);
        foreach (var (_, value) in SpecTree.Texts(document.Root))
        {
            var name = variables.GetValueOrDefault(value);
            var secret = secrets[value].FirstOrDefault();
            if (secret is not null ? StandIn.IsForSecret(value.Text) : StandIn.Is(name ?? "", value.Text))
                yield return Descriptor.At(value.Span, value.Text, secret?.Remedy ?? Remedy(name ?? ""));
        }
    }

    private static object Remedy(string variable) =>
        SecretName.Is(variable)
            ? new CodeWords(
                "store the secret in a Secret and write 'valueFrom: {secretKeyRef: {name: …, key: …}}' instead of 'value'",
                $"store the secret in a Secret and write 'WithEnv({CSharpLiteral.Of(variable)}, x => x.WithValueFrom(y => y.WithSecretKeyRef(\"…\", \"…\")))'"
            )
            : "write what it stands for";
}
