using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Turns the keys of an object schema into members.</summary>
internal sealed class MemberReader(ShapeReader shapes)
{
    /// <summary>How many parts may be inside one another without builders; it ends schemas that hold themselves.</summary>
    private const int MaximumInside = 3;

    /// <summary>More required keys than this come in the order of their schemas.</summary>
    private const int MaximumRequired = 100;

    /// <summary>A key and all that is known of its value.</summary>
    private sealed record Property(string Key, SchemaView View, EquatableArray<string> Inside, bool IsRequired);

    /// <summary>Reads the members of an object.</summary>
    /// <param name="view">The object's schema.</param>
    /// <param name="owner">The object's class, after which its enums are named; empty for the outermost one.</param>
    /// <param name="omitted">Keys that get no member.</param>
    /// <returns>The required members in the order of <c>required</c>, then the others in schema order.</returns>
    public IEnumerable<Member> Read(SchemaView view, string owner, IReadOnlyList<string> omitted)
    {
        var properties = Properties(view, EquatableArray<string>.Empty, isRequired: true)
            .Where(one => one.Inside.Count > 0 || !omitted.Contains(one.Key, StringComparer.Ordinal))
            .ToList();
        // What is deprecated gives way to what has the same name and is not.
        var scope = new NameScope("With");
        var read = properties
            .Select((one, place) => (Property: one, Place: place))
            .OrderBy(one => one.Property.View.Deprecated is null ? 0 : 1)
            .ThenBy(one => one.Place)
            .Select(one => (one.Place, Member: ReadMember(one.Property, scope, owner)))
            .ToList();
        return read.OrderBy(one => one.Member.IsRequired ? Order(view, one.Member) : int.MaxValue)
            .ThenBy(one => one.Place)
            .Select(one => one.Member);
    }

    /// <summary>The shapes of a value that has no key of its own.</summary>
    public IReadOnlyList<Shape> Shapes(SchemaView view, string name) => shapes.Read(view, new ShapeName(name, ""));

    /// <summary>The keys that get members: an object's own, and those of the parts in it that are not builders by themselves.</summary>
    private static IEnumerable<Property> Properties(SchemaView view, EquatableArray<string> inside, bool isRequired)
    {
        var required = view.Required;
        foreach (var (key, schemas) in Keys(view))
        {
            var value = SchemaView.Of([.. schemas]);
            if (value.IsIgnored || value.IsReadOnly)
                continue;
            var isNeeded = isRequired && required.Contains(key, StringComparer.Ordinal);
            if (value.IsInline && inside.Count < MaximumInside)
            {
                foreach (var inner in Properties(value, new EquatableArray<string>([.. inside, key]), isNeeded))
                    yield return inner;
            }
            else
            {
                yield return new Property(key, value, inside, isNeeded);
            }
        }
    }

    /// <summary>The declared keys, those that only alternatives declare, and required ones that nothing declares.</summary>
    private static List<(string Key, IReadOnlyList<SchemaNode> Schemas)> Keys(SchemaView view)
    {
        var all = view.Properties.ToList();
        var keys = new HashSet<string>(all.Select(one => one.Key), StringComparer.Ordinal);
        if (all.Count > 0)
        {
            foreach (var property in ShapeReader.Branches(view).SelectMany(branch => SchemaView.Of(branch).Properties))
            {
                if (keys.Add(property.Key))
                    all.Add(property);
            }
        }
        if (view.OtherValues is null)
            all.AddRange(
                view.Required.Where(keys.Add).Select(key => (key, (IReadOnlyList<SchemaNode>)[SchemaNode.Anything]))
            );
        return all;
    }

    private Member ReadMember(Property property, NameScope scope, string owner)
    {
        var (key, view, inside, isRequired) = property;
        var found = shapes.Read(view, new ShapeName(key, owner));
        var name = Identifier.Pascal(view.Name ?? key);
        var isMany = found.Any(shape => shape is ListShape or MapShape);
        var item = isMany ? Singular.Of(name) : name;
        (name, item) = Claim(scope, name, item);
        var values = EnumReader.Values(view);
        return new Member(
            key,
            inside,
            name,
            item,
            Identifier.Camel(view.Name ?? key),
            new EquatableArray<Shape>(found),
            isRequired,
            view.Nodes.All(node => node.MinimumItems is null or 0 && node.MinimumProperties is null or 0),
            isRequired && values.Count == 1 ? EnumReader.Literal(values[0]) : null,
            SummaryText.Of(view, key),
            view.Deprecated
        );
    }

    /// <summary>The place of a required key in <c>required</c>; keys inside another key are where that one does.</summary>
    private static int Order(SchemaView view, Member member)
    {
        string[] path = [.. member.Inside, member.Key];
        var order = 0;
        for (var step = 0; step <= MaximumInside; step++)
        {
            order *= MaximumRequired;
            if (step >= path.Length)
                continue;
            order += Math.Min(IndexOf(view.Required, path[step]), MaximumRequired - 1);
            if (view.Properties.FirstOrDefault(one => one.Key == path[step]).Schemas is { } schemas)
                view = SchemaView.Of([.. schemas]);
        }
        return order;
    }

    private static (string Name, string Item) Claim(NameScope scope, string name, string item)
    {
        if (scope.TryClaim([.. new[] { name, item, "No" + name }.Distinct(StringComparer.Ordinal)]))
            return (name, item);
        if (scope.TryClaim(name, "No" + name))
            return (name, name);
        var other = scope.Claim(name + "Value");
        return (other, other);
    }

    private static int IndexOf(IReadOnlyList<string> list, string key)
    {
        for (var at = 0; at < list.Count; at++)
        {
            if (list[at] == key)
                return at;
        }
        return int.MaxValue;
    }
}
