using Slipway.Language.Places;
using Slipway.Language.Syntax;

namespace Slipway.LanguageServer.Completing;

/// <summary>The names that exist and that a place has no use for.</summary>
internal static class ReferenceNames
{
    /// <summary>The names that what the place is in gives itself: nothing waits for itself or for what it is a part of.</summary>
    /// <param name="path">The way to the place.</param>
    /// <param name="kind">The kind of names.</param>
    /// <param name="schemas">What schemas say of places.</param>
    public static IEnumerable<string> Own(NodePath path, string kind, PlaceSchemas schemas) =>
        from count in Enumerable.Range(1, path.Steps.Count)
        let owner = path.Steps[count - 1].Parent as SpecMapping
        where owner is not null
        from schema in schemas.OfParent(path with { Steps = [.. path.Steps.Take(count)] })
        from part in PlaceSchemas.Parts(schema)
        from property in part.Properties
        where (property.Schema.Annotations.Declares ?? property.Schema.Resolved.Annotations.Declares) == kind
        let name = owner.Text(property.Name)
        where name is not null
        select name.Text;

    /// <summary>The names that are in the same list already.</summary>
    /// <param name="path">The way to the place.</param>
    public static IEnumerable<string> Taken(NodePath path) =>
        path.Steps is [.., { Parent: SpecSequence list }]
            ? list.Items.OfType<SpecScalar>().Select(item => item.Text)
            : [];
}
