using Slipway.Kinds;
using Slipway.Kinds.Facts;
using Slipway.Kinds.Naming;
using Slipway.Language.Systems.KubeVela;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Objects;

/// <summary>What tells an object of the cluster from every other one.</summary>
/// <param name="ApiVersion">The API group and version.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Namespace">The namespace.</param>
/// <param name="Name">The name.</param>
internal readonly record struct ObjectIdentity(string ApiVersion, string Kind, string Namespace, string Name)
{
    /// <summary>The objects that come to the cluster by a rendered one: itself, and what its operator makes of it for it alone.</summary>
    public static IEnumerable<ObjectIdentity> Of(RenderedObject rendered)
    {
        var view = new JsonView(rendered.Json);
        var made =
            from one in KindTable.Of(ApiGroup.Of(rendered.ApiVersion), rendered.Kind).Makes
            where !one.IsShared
            from name in one.Names(view)
            where name.Length <= DnsName.LabelLength && !name.EndsWith('*')
            select new ObjectIdentity(one.ApiVersion, one.Kind, rendered.Namespace, name);
        return made.Prepend(new ObjectIdentity(rendered.ApiVersion, rendered.Kind, rendered.Namespace, rendered.Name));
    }

    /// <summary>The objects of a workspace with the components they come from, in order.</summary>
    public static IEnumerable<(ObjectIdentity Identity, Component Component)> Of(IEnumerable<RenderedObject> objects) =>
        objects.OfType<ComponentObject>().SelectMany(one => Of(one).Select(identity => (identity, one.Component)));
}
