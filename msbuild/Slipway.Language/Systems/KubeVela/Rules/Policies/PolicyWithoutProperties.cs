using Slipway.Language.Fixes;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;
using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Systems.KubeVela.Rules.Policies;

/// <summary>SLIP3041: a policy has no <c>properties</c>.</summary>
/// <remarks>Types that Slipway does not know may be application-scoped, and those need none.</remarks>
public sealed class PolicyWithoutProperties : ApplicationRule
{
    private static readonly string[] Types =
    [
        "apply-once",
        "env-binding",
        "garbage-collect",
        "health",
        "override",
        "read-only",
        "replication",
        "resource-update",
        "shared-resource",
        "take-over",
        "topology",
    ];

    /// <inheritdoc />
    public override DiagnosticDescriptor Descriptor { get; } =
        new(
            "SLIP3041",
            Severity.Error,
            "A policy has no properties",
            "the {0} policy has no properties, and the webhook rejects that: add them, or 'properties: {{}}' where the defaults are meant"
        );

    /// <inheritdoc />
    protected override IEnumerable<Diagnostic> Check(Application application, WorkspaceOptions options)
    {
        foreach (var policy in application.Policies)
        {
            var entry = policy.Node.Entry("properties");
            var isAbsent = entry is null or { Value: SpecScalar { Kind: ScalarKind.Null } };
            if (!isAbsent || !Types.Contains(policy.Type, StringComparer.Ordinal) || HasSchema(policy, options))
                continue;
            if ((entry?.Key ?? policy.Node.Text("type")) is { } place)
                yield return Descriptor.At(place.Span, policy.Type) with
                {
                    Fix = entry is null ? YamlFix.Add(policy.Node, ("properties", "{}")) : null,
                };
        }
    }

    /// <summary>A schema that requires something reports its absence itself.</summary>
    private static bool HasSchema(Policy policy, WorkspaceOptions options) =>
        options.Catalog.Definition("policy", policy.Type) is { } schema
        && (schema.Required.Count > 0 || policy.Node.Entry("properties") is not null);
}
