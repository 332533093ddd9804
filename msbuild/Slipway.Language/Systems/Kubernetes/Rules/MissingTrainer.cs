using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Language.Fixes;
using Slipway.Language.Rules;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.Kubernetes.Rules;

/// <summary>SLIP4038: a role of a job does not have the container that the training operator looks for.</summary>
public sealed class MissingTrainer : DocumentRule
{
    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP4038",
            Severity.Error,
            "A role does not have the container that the training operator looks for",
            "role '{0}' of the {1} has no container called '{2}', and the training operator rejects such a job: call the container that trains '{2}'"
        );

    /// <inheritdoc />
    public override IEnumerable<Diagnostic> Check(SpecDocument document, WorkspaceOptions options) =>
        from json in InnerObjects.Of(document)
        let kind = json.Text("kind")?.Text ?? ""
        let wanted = KindTable.Find(ApiGroup.Of(json.Text("apiVersion")?.Text ?? ""), kind)?.RoleContainer
        where wanted is not null
        from role in JobRoles.Of(json.Mapping("spec"))
        let containers = (role.Value as SpecMapping)?.Mapping("template")?.Mapping("spec")?["containers"]
            as SpecSequence
        where containers is { Items.Count: > 0 }
        let names = containers.Items.OfType<SpecMapping>().Select(one => one.Text("name")).ToList()
        where names.Count == containers.Items.Count && names.TrueForAll(name => name is not null && name.Text != wanted)
        select Descriptor.At(names[0]!.Span, role.Key.Text, kind, wanted) with
        {
            Fix = names is [{ } only] ? YamlFix.Write(only, wanted) : null,
        };
}
