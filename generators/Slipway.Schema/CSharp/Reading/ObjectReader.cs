using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;
using Slipway.Schema.Model;

namespace Slipway.Schema.CSharp.Reading;

/// <summary>Turns object schemas into classes; schemas of one structure share a class.</summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<ObjectType?> types = [];
    private readonly StructureTable structures = new();
    private readonly SharedBuilders shared;
    private readonly TypeNames typeNames;
    private readonly MemberReader members;
    private readonly CancellationToken cancellation;

    public ObjectReader(string file, TypeNames typeNames, SharedBuilders shared, CancellationToken cancellation)
    {
        this.typeNames = typeNames;
        this.shared = shared;
        this.cancellation = cancellation;
        Enums = new EnumReader(file, typeNames);
        members = new MemberReader(new ShapeReader(this, Enums));
    }

    public EnumReader Enums { get; }

    public IReadOnlyList<ObjectType> Types => [.. types.OfType<ObjectType>()];

    /// <summary>Reads the class of the schema itself.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="omitted">Keys that have no member, since what the class stands for writes them.</param>
    public void ReadRoot(SchemaView view, string name, IReadOnlyList<string> omitted)
    {
        known.Add(structures.KeyOf(view), 0);
        types.Add(null);
        types[0] = Build(view, name, "", omitted);
    }

    /// <summary>Reads a class.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="name">A name to make the class's own of.</param>
    /// <returns>The class as the shape of a value.</returns>
    public PartShape Read(SchemaView view, string name)
    {
        cancellation.ThrowIfCancellationRequested();
        return (shared.Find(view.Sole) ?? shared.Find(view.Narrowed)) is { } other
            ? new SharedShape(other)
            : new ObjectShape(ReadOwn(view, name));
    }

    private int ReadOwn(SchemaView view, string name)
    {
        var key = structures.KeyOf(view);
        // The first class is made by other means than those inside it.
        if (known.TryGetValue(key, out var number) && number > 0)
            return number;
        number = types.Count;
        known[key] = number;
        types.Add(null);
        var wanted = Identifier.Pascal(view.TypeNamed?.Annotations.TypeName ?? view.ReferenceName ?? name);
        var pascal = Identifier.Pascal(name);
        var own = typeNames.Claim(wanted, pascal, pascal + "Object");
        types[number] = Build(view, own, own, []);
        return number;
    }

    private ObjectType Build(SchemaView view, string name, string owner, IReadOnlyList<string> omitted)
    {
        Shape? others = null;
        if (view.AllowsOtherKeys || view.OtherValues is not null)
        {
            var shapes = view.OtherValues is { } values ? members.Shapes(SchemaView.Of(values), name + "Value") : [];
            others = shapes.Count == 1 && !shapes[0].HasObject ? shapes[0] : new AnyShape();
        }
        return new ObjectType(
            name,
            view.Description ?? "",
            new EquatableArray<Member>(members.Read(view, owner, omitted)),
            others
        );
    }
}
