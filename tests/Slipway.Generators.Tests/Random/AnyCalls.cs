using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Slipway.Generators.Emit;
using Slipway.Schema.CSharp.Naming;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Tests.Random;

/// <summary>Makes up a model, together with the calls that build it.</summary>
/// <param name="dice">Decides.</param>
/// <param name="code">The builders.</param>
internal sealed class AnyCalls(System.Random dice, Code code)
{
    private int names;

    /// <summary>The calls that make the class of the schema and fill it.</summary>
    /// <param name="make">Makes it, given its required values and a lambda where it needs one.</param>
    /// <returns>The statement, and the values it must come to.</returns>
    public (string Statement, JsonObject Values) Root(Func<string, string?, string> make)
    {
        var values = new JsonObject();
        var plan = TypePlan.Of(code.Builders.Root, 0);
        var name = Name();
        var arguments = Required(plan, RootSignature.Of(code).Scope(), values);
        if (plan.Stages.Count > 0)
        {
            // Anyone who takes the result calls it b1.
            names = Math.Max(names, 1);
            var lambda = Staged(plan, Name(), values, 3);
            return (make(arguments, lambda) + ";", values);
        }
        var made = make(arguments, null);
        return ($"var {name} = {made}; {Options(plan, name, values, 3)}", values);
    }

    private string Required(TypePlan plan, NameScope scope, JsonObject values)
    {
        Constants(plan, values);
        var text = new StringBuilder();
        var overloads = plan.Overloads(code, scope);
        foreach (var value in overloads[dice.Next(overloads.Count)].Items)
        {
            var (expression, json) = Value(value.Shape, 1);
            values[value.Member.Key] = json;
            text.Append(value.Parameter.Text).Append(": ").Append(expression).Append(", ");
        }
        return text.ToString();
    }

    private void Constants(TypePlan plan, JsonObject values)
    {
        foreach (var member in code.Builders.Types[plan.Number].Members.Where(one => one.Constant is not null))
            values[member.Key] = JsonNode.Parse(Literal(member.Constant!));
    }

    /// <summary>Constants are C#; those of the tests are JSON too but for their suffix.</summary>
    private static string Literal(string constant) =>
        constant.StartsWith('"')
            ? JsonValue
                .Create((string)Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseToken(constant).Value!)
                .ToJsonString()
            : constant.TrimEnd('L', 'D');

    private string Options(TypePlan plan, string target, JsonObject values, int depth)
    {
        var text = new StringBuilder();
        foreach (var member in plan.Options.Where(_ => dice.Next(2) == 0))
            text.Append(Calls(member, target, values, depth));
        if (code.Builders.Types[plan.Number].OtherValues is { } other && dice.Next(3) == 0)
        {
            var (expression, json) = Value(other, 1);
            values["other-key"] = json;
            text.Append(CultureInfo.InvariantCulture, $"{target}.With(\"other-key\", {expression}); ");
        }
        return text.ToString();
    }

    /// <summary>A lambda that goes from step to step.</summary>
    private string Staged(TypePlan plan, string start, JsonObject values, int depth)
    {
        var text = new StringBuilder(
            $"({code.Type(plan.Number, "Start")} {start}) => {{ {Options(plan, start, values, depth)}"
        );
        var at = start;
        foreach (var member in plan.Stages)
        {
            var next = Name();
            text.Append(CultureInfo.InvariantCulture, $"var {next} = {Call(member, at, values, depth)}; ");
            at = next;
        }
        return text.Append(CultureInfo.InvariantCulture, $"return {at}; }}").ToString();
    }

    private string Calls(Member member, string target, JsonObject values, int depth)
    {
        var first = Call(member, target, values, depth) + "; ";
        return values[member.Key] is JsonArray && member.Shapes.Count == 1 && dice.Next(2) == 0
            ? first + Call(member, target, values, depth) + "; "
            : first;
    }

    private string Call(Member member, string target, JsonObject values, int depth)
    {
        var isMixed = member
            .Shapes.Select(shape =>
                shape is ListShape ? 1
                : shape is MapShape ? 2
                : 0
            )
            .Distinct()
            .Skip(1)
            .Any();
        var shape = member.Shapes[dice.Next(member.Shapes.Count)];
        var item = isMixed ? member.Name : member.ItemName;
        switch (shape)
        {
            case ListShape { Item: ObjectShape part }:
                var (list, listed) = Built(part, member.Shapes.Count > 1, "", depth);
                Add(values, member.Key, listed);
                return $"{target}.With{item}({list})";
            case MapShape { Value: ObjectShape part }:
                var (entry, mapped) = Built(part, member.Shapes.Count > 1, "\"k\", ", depth);
                Put(values, member.Key, mapped);
                return $"{target}.With{item}({entry})";
            case ObjectShape part:
                var (made, json) = Built(part, member.Shapes.Count > 1, "", depth);
                values[member.Key] = json;
                return $"{target}.With{member.Name}({made})";
            case ListShape many when !isMixed && dice.Next(2) == 0:
                var (one, oneJson) = Value(many.Item, depth);
                Add(values, member.Key, oneJson);
                return $"{target}.With{item}({one})";
            case ListShape or MapShape:
                var (whole, wholeJson) = Value(shape, depth);
                Merge(values, member.Key, wholeJson!);
                return $"{target}.With{member.Name}({whole})";
            default:
                var (value, valueJson) = Value(shape, depth);
                values[member.Key] = valueJson;
                return $"{target}.With{member.Name}({value})";
        }
    }

    private (string Arguments, JsonObject Values) Built(ObjectShape part, bool isAlternative, string leading, int depth)
    {
        var values = new JsonObject();
        var plan = TypePlan.Of(code.Builders.Types[part.Type], part.Type);
        var built = new BuiltPart(code, plan);
        string[] reserved = leading.Length > 0 ? ["key"] : [];
        var scope = new NameScope([.. reserved, "made", "configure", "callerFile", "callerLine"]);
        var arguments = leading + Required(plan, scope, values);
        var name = Name();
        string lambda;
        if (plan.Stages.Count > 0)
            lambda = Staged(plan, name, values, depth - 1);
        else if (built.IsFilled || isAlternative)
            lambda =
                $"({code.Type(part.Type)} {name}) => {{ {(depth > 0 ? Options(plan, name, values, depth - 1) : "")}}}";
        else
            return (arguments.TrimEnd(',', ' '), values);
        return (arguments + "configure: " + lambda, values);
    }

    private (string Expression, JsonNode? Json) Value(Shape shape, int depth)
    {
        switch (shape)
        {
            case ScalarShape scalar:
                return Scalar(scalar.Type);
            case EnumShape words:
                var type = code.Builders.Enums[words.Enum];
                var word = type.Words[dice.Next(type.Words.Count)];
                return ($"{code.Enum(type)}.{Keyword.Escape(word.Name)}", JsonNode.Parse(Literal(word.Literal)));
            case ReferenceShape reference:
                return (reference.Type.EndsWith("Component", StringComparison.Ordinal) ? "peer" : "peerStep", "peer");
            case ListShape list:
                var items = Enumerable.Range(0, dice.Next(3)).Select(_ => Value(list.Item, depth - 1)).ToList();
                return (
                    $"new {code.TypeOf(list.Item)}[] {{ {string.Join(", ", items.Select(one => one.Expression))} }}",
                    new JsonArray([.. items.Select(one => one.Json)])
                );
            case MapShape map:
                var entries = Enumerable
                    .Range(0, dice.Next(3))
                    .Select(at => (Key: $"e{at}", Value: Value(map.Value, depth - 1)))
                    .ToList();
                return (
                    $"new global::System.Collections.Generic.Dictionary<string, {code.TypeOf(map.Value)}> {{ {string.Join(", ", entries.Select(one => $"[\"{one.Key}\"] = {one.Value.Expression}"))} }}",
                    new JsonObject(entries.Select(one => KeyValuePair.Create(one.Key, one.Value.Json)))
                );
            case ObjectShape part:
                var plan = TypePlan.Of(code.Builders.Types[part.Type], part.Type);
                var values = new JsonObject();
                var arguments = Required(plan, RootSignature.None.Scope(), values);
                if (plan.Stages.Count > 0)
                    return (
                        $"{code.Type(part.Type)}.Create({arguments}configure: {Staged(plan, Name(), values, depth - 1)})",
                        values
                    );
                return ($"new {code.Type(part.Type)}({arguments.TrimEnd(',', ' ')})", values);
            default:
                var (plain, json) = Scalar((ScalarType)dice.Next(5));
                return ($"(global::Slipway.SpecValue){plain}", json);
        }
    }

    private (string Expression, JsonNode Json) Scalar(ScalarType type)
    {
        switch (type)
        {
            case ScalarType.Text:
                var text = new[] { "x", "", "two\nlines", "\"", "größe \U0001F6A2" }[dice.Next(5)];
                return (CSharpLiteral.Of(text), text);
            case ScalarType.Integer:
                return ("7", 7);
            case ScalarType.Long:
                return ("9000000000L", 9000000000L);
            case ScalarType.Double:
                return ("0.25D", 0.25);
            default:
                return ("true", true);
        }
    }

    private static void Add(JsonObject values, string key, JsonNode? item)
    {
        if (values[key] is JsonArray list)
            list.Add(item);
        else
            values[key] = new JsonArray(item);
    }

    private static void Put(JsonObject values, string key, JsonNode? value)
    {
        if (values[key] is not JsonObject map)
            values[key] = map = [];
        map["k"] = value;
    }

    private static void Merge(JsonObject values, string key, JsonNode more)
    {
        if (more is JsonArray items)
        {
            if (values[key] is not JsonArray list)
                values[key] = list = [];
            foreach (var item in items)
                list.Add(item?.DeepClone());
            return;
        }
        if (values[key] is not JsonObject map)
            values[key] = map = [];
        foreach (var entry in more.AsObject())
            map[entry.Key] = entry.Value?.DeepClone();
    }

    private string Name() => "b" + (++names).ToString(CultureInfo.InvariantCulture);
}
