using System.Text.Json.Nodes;
using Slipway.Language.Systems.KubeVela;
using Slipway.Language.Workspaces;
using Slipway.Schema;
using Slipway.Schema.Diagnostics;

namespace Slipway.Compiler.Objects;

/// <summary>A rule about claims that two components of an Application make.</summary>
public abstract class ClaimRule : ObjectRule
{
    /// <inheritdoc />
    public sealed override IEnumerable<Diagnostic> Check(IReadOnlyList<RenderedObject> objects, Workspace workspace)
    {
        var claims = objects
            .OfType<ComponentObject>()
            .Where(one => one.Kind == "PersistentVolumeClaim" && !one.Component.IsSupplied("storage"));
        foreach (var same in claims.GroupBy(one => (one.Component.Application, one.Name)))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(other => other.Component != first.Component))
            {
                if (JsonNode.DeepEquals(first.Json["spec"], other.Json["spec"]) == IsForEqual)
                    yield return Descriptor.At(Place(other), other.Component.Name, other.Name, first.Component.Name);
            }
        }
    }

    /// <summary>Whether the rule is about claims that are the same; otherwise about those that differ.</summary>
    protected abstract bool IsForEqual { get; }

    private static SourceSpan Place(ComponentObject claim) =>
        claim
            .Component.Claims.Where(one => one.Name == claim.Name)
            .Select(one => one.NameNode.Span)
            .FirstOrDefault(claim.Component.Place);
}
