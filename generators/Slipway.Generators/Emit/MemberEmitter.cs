using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Emit;

/// <summary>Writes the members that fill a class.</summary>
/// <param name="code">How types are written.</param>
/// <param name="methods">Where to.</param>
/// <param name="self">The type the members return.</param>
/// <param name="result">The expression they return.</param>
internal sealed class MemberEmitter(Code code, MethodWriter methods, string self, string result)
{
    private const string Returns = "The builder, for more of it.";
    private const string Position = "callerFile, callerLine";

    /// <summary>Writes the overloads of a member.</summary>
    /// <param name="member">The member.</param>
    public void Write(Member member)
    {
        foreach (var shape in member.Shapes.OrderBy(shape => shape is ListShape or MapShape ? 1 : 0))
            Write(member, shape);
        if (member.MayBeEmpty && member.Shapes.Any(shape => shape is ListShape { HasObject: true }))
            WriteEmpty(member, $"{Code.Entries}.AddAll({Place(member)}, [], {Position});");
        if (member.MayBeEmpty && member.Shapes.Any(shape => shape is MapShape { HasObject: true }))
            WriteEmpty(member, $"{Code.Entries}.PutAll({Place(member)}, [], {Position});");
    }

    private void Write(Member member, Shape shape)
    {
        switch (shape)
        {
            case ListShape { Item: PartShape item }:
                WriteBuilt(member, member.Method, item, null, "Add", member.Shapes.Count > 1);
                break;
            case MapShape { Value: PartShape value }:
                WriteBuilt(member, member.Method, value, EntryKey, "Put", member.Shapes.Count > 1);
                break;
            case PartShape part:
                WriteBuilt(member, "With" + member.Name, part, null, "Set", member.Shapes.Count > 1);
                break;
            case ListShape list:
                WriteList(member, list);
                break;
            case MapShape map:
                WriteMap(member, map);
                break;
            default:
                WriteScalar(member, shape);
                break;
        }
    }

    private static Parameter EntryKey { get; } = new("string", ReservedParameters.Key, "The key of the entry.");

    private void WriteScalar(Member member, Shape shape)
    {
        // A part may be called without anything as well, and then it would not be clear which of them is meant.
        var isFlag =
            shape is ScalarShape { Type: ScalarType.Boolean } && !member.Shapes.Any(other => other is PartShape);
        var value = new Parameter(
            code.TypeOf(shape),
            "value",
            "The value.",
            isFlag ? "true" : null,
            ValueAttribute.Of(member.Key, shape)
        );
        Method(
            member,
            "With" + member.Name,
            [value],
            $"{Code.Entries}.Set({Place(member)}, {code.Convert(shape, "value")}, {Position});"
        );
    }

    private void WriteList(Member member, ListShape list)
    {
        var attribute = ValueAttribute.Of(member.Key, list);
        var item = new Parameter(
            code.TypeOf(list.Item),
            "item",
            "An item, added to those there are.",
            Attribute: attribute
        );
        var items = new Parameter(
            code.TypeOf(list),
            "items",
            "Items, added to those there are; none make an empty list.",
            Attribute: attribute
        );
        if (!member.IsMixed)
            Method(
                member,
                member.Method,
                [item],
                $"{Code.Entries}.Add({Place(member)}, {code.Convert(list.Item, "item")}, {Position});"
            );
        Method(
            member,
            "With" + member.Name,
            [items],
            $"{Code.Entries}.AddAll({Place(member)}, {code.Items(list, "items")}, {Position});"
        );
    }

    private void WriteMap(Member member, MapShape map)
    {
        var attribute = ValueAttribute.Of(member.Key, map);
        var value = new Parameter(code.TypeOf(map.Value), "value", "The value of the entry.", Attribute: attribute);
        var entries = new Parameter(
            code.TypeOf(map),
            "entries",
            "Entries, added to those there are; none make an empty mapping.",
            Attribute: attribute
        );
        if (!member.IsMixed)
            Method(
                member,
                member.Method,
                [EntryKey, value],
                $"{Code.Entries}.Put({Place(member)}, key, {code.Convert(map.Value, "value")}, {Position});"
            );
        Method(
            member,
            "With" + member.Name,
            [entries],
            $"{Code.Entries}.PutAll({Place(member)}, {code.Items(map, "entries")}, {Position});"
        );
    }

    /// <summary>A part with members of its own: its required values, and what fills it; or its required values and its optional ones.</summary>
    private void WriteBuilt(
        Member member,
        string name,
        PartShape part,
        Parameter? first,
        string verb,
        bool isAlternative
    )
    {
        var (own, plan) = code.Class(part);
        Parameter[] before = first is null ? [] : [first];
        var scope = ReservedParameters.Part(isEntry: first is not null);
        var place = first is null ? Place(member) : $"{Place(member)}, {first.Text}";
        var last = $"{Code.Entries}.{verb}({place}, made, {Position});";
        var call = new BuiltPart(own, plan);
        if (!isAlternative)
            WriteFinished(
                member,
                name,
                before,
                own.Type(plan.Number),
                $"{Code.Entries}.{verb}({place}, part, {Position});"
            );
        foreach (var required in plan.Overloads(own, scope))
        {
            var choices = isAlternative ? [] : plan.Choices(own, scope.Copy());
            var configure = call.Configure(isOptional: choices.Count == 0 && !isAlternative);
            if (call.IsFilled || isAlternative)
                Method(member, name, [.. before, .. required.Parameters, configure], [.. call.Make(required), last]);
            else
                Method(member, name, [.. before, .. required.Parameters], [.. call.Make(required, []), last]);
            if (choices.Count == 0)
                continue;
            Parameter[] all = [.. before, .. required.Parameters, .. choices.Select(one => one.Optional)];
            Method(member, name, all, [.. call.Make(required, choices), last]);
        }
    }

    /// <summary>A part that other code has made, such as a method that makes several of a kind.</summary>
    private void WriteFinished(Member member, string name, Parameter[] before, string type, string statement) =>
        Method(member, name, [.. before, new Parameter(type, "part", "It, as other code has made it.")], statement);

    private void WriteEmpty(Member member, string statement) =>
        methods.Write(
            $"public {self} WithNo{member.Name}",
            [Parameter.CallerFile, Parameter.CallerLine],
            [statement, $"return {result};"],
            new MethodDoc($"Writes '{member.Key}' even where nothing is added to it.", Returns, member.Obsolete)
            {
                Key = member.Key,
            }
        );

    private void Method(Member member, string name, IReadOnlyList<Parameter> parameters, params string[] body) =>
        methods.Write(
            $"public {self} {name}",
            [.. parameters, Parameter.CallerFile, Parameter.CallerLine],
            [.. body, $"return {result};"],
            new MethodDoc(member.Summary, Returns, member.Obsolete) { Key = member.Key }
        );

    private static string Place(Member member) => $"{Code.Target("this", member)}, {CSharpLiteral.Of(member.Key)}";
}
