using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>How the shapes and types of one schema are written in C#.</summary>
/// <param name="builders">What is generated from the schema.</param>
internal sealed class Code(Builders builders)
{
    public const string Entries = "global::Slipway.Runtime.SpecEntries";
    public const string Value = "global::Slipway.SpecValue";
    private const string Sequence = "global::System.Collections.Generic.IEnumerable";
    private const string Pair = "global::System.Collections.Generic.KeyValuePair";

    /// <summary>The class that turns words into values, which no other file can see.</summary>
    public const string Words = "SlipwayWords__";

    public Builders Builders { get; } = builders;

    /// <summary>The full name of a class.</summary>
    public string Type(int number) => Type(number, "");

    /// <summary>The full name of a class that builds another.</summary>
    /// <param name="number">The class that is built.</param>
    /// <param name="suffix">What the name ends with.</param>
    /// <returns>The name.</returns>
    public string Type(int number, string suffix) =>
        $"global::{Builders.Namespace}.{Builders.TypeName(number)}{suffix}";

    /// <summary>The full name of an enum.</summary>
    public string Enum(EnumType type) => $"global::{Builders.Namespace}.{Builders.EnumName(type)}";

    /// <summary>The mapping that a member's key is set in: the builder's own, or one inside it.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="member">The member.</param>
    /// <returns>The expression.</returns>
    public static string Target(string builder, Member member) =>
        member.Inside.Aggregate(
            builder,
            (target, key) => $"{Entries}.Within({target}, {CSharpLiteral.Of(key)}, callerFile, callerLine)"
        );

    /// <summary>The class of a part: how its types are written, and how it is built.</summary>
    /// <param name="part">The part.</param>
    /// <returns>Both.</returns>
    public (Code Code, TypePlan Plan) Class(PartShape part) =>
        part switch
        {
            SharedShape shared => (new Code(shared.Builders), TypePlan.Of(shared.Builders.Root, 0)),
            ObjectShape own => (this, TypePlan.Of(Builders.Types[own.Type], own.Type)),
            _ => throw new InvalidOperationException(part.GetType().Name),
        };

    /// <summary>The enums whose words this file writes: its own, and those of the parts of other files that it makes.</summary>
    public IEnumerable<(Code Code, EnumType Type)> Enums =>
        Builders
            .Types.SelectMany(type => type.Members)
            .SelectMany(member => member.Shapes)
            .Select(shape =>
                shape is ListShape list ? list.Item
                : shape is MapShape map ? map.Value
                : shape
            )
            .OfType<SharedShape>()
            .Select(shape => shape.Builders)
            .Distinct()
            .SelectMany(shared => shared.Enums.Select(type => (Code: new Code(shared), type)))
            .Concat(Builders.Enums.Select(type => (Code: this, type)))
            .GroupBy(one => one.Code.Enum(one.type), StringComparer.Ordinal)
            .Select(group => group.First());

    /// <summary>The type of a parameter of a shape.</summary>
    public string TypeOf(Shape shape) =>
        shape switch
        {
            ScalarShape scalar => scalar.Type switch
            {
                ScalarType.Text => "string",
                ScalarType.Integer => "int",
                ScalarType.Long => "long",
                ScalarType.Double => "double",
                _ => "bool",
            },
            EnumShape words => Enum(Builders.Enums[words.Enum]),
            ReferenceShape reference => reference.Type,
            ListShape list => $"{Sequence}<{TypeOf(list.Item)}>",
            MapShape map => $"{Sequence}<{Pair}<string, {TypeOf(map.Value)}>>",
            ObjectShape part => Type(part.Type),
            SharedShape part => new Code(part.Builders).Type(0),
            _ => Value,
        };

    /// <summary>A C# value of a shape as a value of the spec.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="expression">The C# value.</param>
    /// <returns>An expression that is, or turns by itself into, a value of the spec.</returns>
    public string Convert(Shape shape, string expression) =>
        shape switch
        {
            EnumShape => $"{Words}.Of({expression})",
            ReferenceShape => $"{expression}.Name",
            ListShape => $"{Value}.List({Items(shape, expression)})",
            MapShape => $"{Value}.Map({Items(shape, expression)})",
            _ => expression,
        };

    /// <summary>The items of a list, or the entries of a mapping, as values of the spec.</summary>
    public string Items(Shape shape, string expression) =>
        shape switch
        {
            ListShape { Item: AnyShape } => expression,
            MapShape { Value: AnyShape } => expression,
            ListShape list => $"{Entries}.Each({expression}, static item => {Convert(list.Item, "item")})",
            MapShape map => $"{Entries}.EachValue({expression}, static item => {Convert(map.Value, "item")})",
            _ => expression,
        };

    /// <summary>The base class of what a schema describes.</summary>
    public string BaseType =>
        Builders.Kind switch
        {
            BuilderKind.Component => "global::Slipway.Component",
            BuilderKind.Trait => "global::Slipway.Trait",
            BuilderKind.Policy => "global::Slipway.Policy",
            BuilderKind.Step => "global::Slipway.WorkflowStep",
            BuilderKind.Document or BuilderKind.KeyedDocument => "global::Slipway.SpecDocument",
            _ => "global::Slipway.Runtime.SpecObject",
        };
}
