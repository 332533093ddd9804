using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Says what a value looks like in C#: one shape, or several where the schema has alternatives.</summary>
internal sealed class ShapeReader(ObjectReader objects, EnumReader enums)
{
    /// <summary>More alternatives than this help no one.</summary>
    private const int MaximumShapes = 6;

    private static readonly AnyShape Any = new();

    /// <summary>Reads the shapes of a value.</summary>
    /// <param name="view">What must hold of it.</param>
    /// <param name="name">A name for a type that has to be made up for it.</param>
    /// <returns>The shapes, at least one.</returns>
    public IReadOnlyList<Shape> Read(SchemaView view, ShapeName name)
    {
        var shapes = new List<Shape>();
        foreach (var alternative in Alternatives(view))
            shapes.AddRange(ReadOne(alternative, name));
        var distinct = Merge(shapes);
        return distinct.Count is 0 or > MaximumShapes || distinct.OfType<AnyShape>().Any() ? [Any] : distinct;
    }

    /// <summary>Alternatives of one type are one shape, of which only that is known that they have in common.</summary>
    private static List<Shape> Merge(IEnumerable<Shape> shapes) =>
        [
            .. shapes
                .Distinct()
                .GroupBy(shape => shape is ScalarShape scalar ? new ScalarShape(scalar.Type) : shape)
                .Select(group => group.Skip(1).Any() ? group.Key : group.First()),
        ];

    /// <summary>Branches that say what a value is become shapes; those that only say which keys go together do not.</summary>
    private static IEnumerable<SchemaView> Alternatives(SchemaView view)
    {
        var branches = Branches(view).ToList();
        if (branches.Count == 0 || view.Properties.Count > 0)
            return [view];
        SchemaNode[] whole = [.. view.Nodes.Where(node => node.OneOf.Count == 0 && node.AnyOf.Count == 0)];
        var types = view.Types;
        // What is deprecated gets members only where there is nothing else.
        var current = branches.Where(branch => branch.Annotations.Deprecated is null).ToList();
        return (current.Count > 0 ? current : branches)
            .Where(branch => (SchemaView.Of(branch).Types & types) != SchemaTypes.None)
            .Select(branch => SchemaView.Of([branch, .. whole]));
    }

    /// <summary>The first of the alternatives of a value that say what it is.</summary>
    public static IEnumerable<SchemaNode> Branches(SchemaView view) =>
        view.Nodes.SelectMany(node => new[] { node.OneOf, node.AnyOf })
            .FirstOrDefault(list => list.Any(branch => SaysWhatItIs(SchemaView.Of(branch))))
        ?? [];

    private static bool SaysWhatItIs(SchemaView view) =>
        view.Types != (SchemaTypes.Any & ~SchemaTypes.Null)
        || view.Properties.Count > 0
        || view.Nodes.Any(node => node.Values.Count > 0 || node.OtherValues is not null)
        || view.Nodes.Any(node => node.Items is { } items && SaysWhatItIs(SchemaView.Of(items)))
        || Branches(view).Any();

    private IEnumerable<Shape> ReadOne(SchemaView view, ShapeName name)
    {
        if (view.Nodes.Any(node => node.Values.Count > 0))
            return enums.Read(view, name);
        if (
            view.Nodes.Any(node => node.OneOf.Count > 0 || node.AnyOf.Count > 0)
            && view.Properties.Count == 0
            && Branches(view).Any()
        )
            return Read(SchemaView.Of([.. view.Nodes]), name);
        var types = view.Types;
        if (types == (SchemaTypes.Any & ~SchemaTypes.Null))
            types = Guess(view);
        return types == (SchemaTypes.Any & ~SchemaTypes.Null) ? [Any] : ReadTypes(view, types, name);
    }

    /// <summary>What a schema without <c>type</c> is about.</summary>
    private static SchemaTypes Guess(SchemaView view)
    {
        if (view.Properties.Count > 0 || view.OtherValues is not null)
            return SchemaTypes.Object;
        return view.Nodes.Any(node => node.Items is not null) ? SchemaTypes.Array : view.Types;
    }

    private List<Shape> ReadTypes(SchemaView view, SchemaTypes types, ShapeName name)
    {
        var shapes = new List<Shape>();
        if (types.HasFlag(SchemaTypes.String))
        {
            shapes.Add(Scalar(view, ScalarType.Text));
            if (ReferencedType(view.References) is { } referenced)
                shapes.Add(new ReferenceShape(referenced));
        }
        if (types.HasFlag(SchemaTypes.Integer) || types.HasFlag(SchemaTypes.Number))
            shapes.Add(Scalar(view, IsSmall(view) ? ScalarType.Integer : ScalarType.Long));
        if (types.HasFlag(SchemaTypes.Number))
            shapes.Add(Scalar(view, ScalarType.Double));
        if (types.HasFlag(SchemaTypes.Boolean))
            shapes.Add(new ScalarShape(ScalarType.Boolean));
        if (types.HasFlag(SchemaTypes.Array))
            shapes.AddRange(Items(view, name).Select(item => new ListShape(item)));
        if (types.HasFlag(SchemaTypes.Object))
            shapes.AddRange(Mapping(view, name));
        return shapes;
    }

    private static ScalarShape Scalar(SchemaView view, ScalarType type) => new(type, FactReader.Read(view, type));

    private IEnumerable<Shape> Items(SchemaView view, ShapeName name)
    {
        var items = view.Nodes.Select(node => node.Items).OfType<SchemaNode>().ToArray();
        return items.Length == 0 ? [Any] : Inner(Read(SchemaView.Of(items), name.OfItem));
    }

    private IEnumerable<Shape> Mapping(SchemaView view, ShapeName name)
    {
        if (view.Properties.Count > 0 || (!view.AllowsOtherKeys && view.OtherValues is null))
            return [objects.Read(view, name.Own)];
        return view.OtherValues is { } values
            ? Inner(Read(SchemaView.Of(values), name.OfItem)).Select(value => new MapShape(value))
            : [new MapShape(Any)];
    }

    /// <summary>Items of several shapes may be in one list, so that one type has to take them all.</summary>
    private static IReadOnlyList<Shape> Inner(IReadOnlyList<Shape> shapes)
    {
        if (shapes.Count == 1 || shapes.Any(shape => shape.HasObject) || shapes.OfType<ReferenceShape>().Any())
            return shapes;
        // A whole number is a number too.
        var isNumber = shapes.Count == 2 && shapes[0] is ScalarShape { Type: ScalarType.Integer or ScalarType.Long };
        return isNumber && shapes[1] is ScalarShape { Type: ScalarType.Double } ? [shapes[1]] : [Any];
    }

    private static bool IsSmall(SchemaView view) =>
        view.Format == "int32" || (view.Least >= int.MinValue && view.Greatest <= int.MaxValue);

    private static string? ReferencedType(string? kind) =>
        kind switch
        {
            "component" or "serving" => "global::Slipway.Component",
            "step" => "global::Slipway.WorkflowStep",
            "policy" => "global::Slipway.Policy",
            "model" => "global::Slipway.Model",
            "training-job" => "global::Slipway.SpecDocument",
            "model-version" => "global::Slipway.ModelVersion",
            _ => null,
        };
}
