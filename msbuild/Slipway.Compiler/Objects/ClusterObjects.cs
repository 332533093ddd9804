using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Objects;

/// <summary>The objects that come to the cluster by rendered ones.</summary>
internal static class ClusterObjects
{
    /// <summary>The objects of a workspace with the components they come from, in order.</summary>
    public static IEnumerable<(ObjectIdentity Identity, Component Component)> Of(IEnumerable<RenderedObject> objects) =>
        objects.OfType<ComponentObject>().SelectMany(one => Of(one).Select(identity => (identity, one.Component)));

    /// <summary>A rendered object itself, and what its operator makes of it for it alone.</summary>
    private static IEnumerable<ObjectIdentity> Of(RenderedObject rendered)
    {
        var view = new JsonView(rendered.Json);
        var apiGroup = ApiGroup.Of(rendered.ApiVersion);
        var made =
            from one in KindTable.Of(apiGroup, rendered.Kind).Makes
            where !one.IsShared
            from name in one.Names(view)
            where name.Length <= DnsName.LabelLength && !name.EndsWith('*')
            select new ObjectIdentity(ApiGroup.Of(one.ApiVersion), one.Kind, rendered.Namespace, name);
        return made.Prepend(new ObjectIdentity(apiGroup, rendered.Kind, rendered.Namespace, rendered.Name));
    }
}
