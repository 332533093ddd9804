namespace Slipway.Schema.CSharp.Shapes;

/// <summary>What a value looks like in C#.</summary>
internal abstract record Shape
{
    /// <summary>Whether some part of the value is built by members of its own.</summary>
    public abstract bool HasObject { get; }
}

/// <summary>Text, a number, true or false, and what is known of it.</summary>
internal sealed record ScalarShape(ScalarType Type, ValueFacts? Facts = null) : Shape
{
    public override bool HasObject => false;
}

/// <summary>One of a closed list of words, by its number among the file's enums.</summary>
internal sealed record EnumShape(int Enum) : Shape
{
    public override bool HasObject => false;
}

/// <summary>Something else of the Application, which is written down by its name.</summary>
internal sealed record ReferenceShape(string Type) : Shape
{
    public override bool HasObject => false;
}

/// <summary>Anything at all.</summary>
internal sealed record AnyShape : Shape
{
    public override bool HasObject => false;
}

/// <summary>A list.</summary>
internal sealed record ListShape(Shape Item) : Shape
{
    public override bool HasObject => Item.HasObject;
}

/// <summary>A mapping with keys of the user's choice.</summary>
internal sealed record MapShape(Shape Value) : Shape
{
    public override bool HasObject => Value.HasObject;
}

/// <summary>A mapping with keys of its own, which is built by a class.</summary>
internal abstract record PartShape : Shape
{
    public sealed override bool HasObject => true;
}

/// <summary>A part whose class is inside that of the schema, by its number among the file's types.</summary>
internal sealed record ObjectShape(int Type) : PartShape;

/// <summary>A part whose class is made from another file, and shared by all that refer to that one.</summary>
internal sealed record SharedShape(Builders Builders) : PartShape;
