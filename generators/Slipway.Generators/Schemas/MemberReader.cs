using Slipway.Generators.Model;
using Slipway.Generators.Naming;
using Slipway.Schema.Model;

namespace Slipway.Generators.Schemas;

/// <summary>Turns the keys of an object schema into members.</summary>
internal sealed class MemberReader(ShapeReader shapes)
{
    /// <summary>A key and all that is known of its value.</summary>
    private sealed record Property(string Key, SchemaView View, int Place);

    /// <summary>Reads the members of an object.</summary>
    /// <param name="view">The object's schema.</param>
    /// <param name="owner">The object's class, after which its enums are named; empty for the outermost one.</param>
    /// <param name="omitted">Keys that get no member.</param>
    /// <returns>The required members in the order of <c>required</c>, then the others in schema order.</returns>
    public IEnumerable<Member> Read(SchemaView view, string owner, IReadOnlyList<string> omitted)
    {
        var required = view.Required;
        var properties = Properties(view)
            .Where(one => !omitted.Contains(one.Key, StringComparer.Ordinal))
            .Where(one => one.View.Forbidden is null && !one.View.IsReadOnly)
            .ToList();
        // What is out of use gives way to what has the same name and is not.
        var scope = new NameScope("With");
        var read = properties
            .OrderBy(one => one.View.Deprecated is null ? 0 : 1)
            .ThenBy(one => one.Place)
            .Select(one => (one.Place, Member: ReadMember(one, scope, owner, required)))
            .ToList();
        return read.OrderBy(one => one.Member.IsRequired ? IndexOf(required, one.Member.Key) : int.MaxValue)
            .ThenBy(one => one.Place)
            .Select(one => one.Member);
    }

    /// <summary>The shapes of a value that has no key of its own.</summary>
    public IReadOnlyList<Shape> Shapes(SchemaView view, string name) => shapes.Read(view, new ShapeName(name, ""));

    /// <summary>The declared keys, those that only alternatives declare, and required ones that nothing declares.</summary>
    private static IEnumerable<Property> Properties(SchemaView view)
    {
        var all = view.Properties.Select(one => (one.Key, Schemas: one.Schemas)).ToList();
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
        return all.Select((one, place) => new Property(one.Key, SchemaView.Of([.. one.Schemas]), place));
    }

    private Member ReadMember(Property property, NameScope scope, string owner, IReadOnlyList<string> required)
    {
        var (key, view, _) = property;
        var found = shapes.Read(view, new ShapeName(key, owner));
        var name = Identifier.Pascal(view.Name ?? key);
        var isMany = found.Any(shape => shape is ListShape or MapShape);
        var item = isMany ? Singular.Of(name) : name;
        var isRequired = required.Contains(key, StringComparer.Ordinal);
        (name, item) = Claim(scope, name, item);
        var values = EnumReader.Values(view);
        return new Member(
            key,
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
