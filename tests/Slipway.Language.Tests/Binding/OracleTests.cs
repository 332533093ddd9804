using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Slipway.Language.Tests.Binding;

/// <summary>Another validator's verdict on random values and random schemas is ours too.</summary>
/// <remarks>
/// Left out is where the other one departs from JSON Schema: it compares the values of <c>enum</c> as texts (so 1 is
/// "1"; the words here are not numbers), takes 1.0 for no integer, asks for the keys of <c>required</c> in values that
/// are not objects (so here they are, by type), lets null pass nearly everything once null is allowed somewhere (so
/// there is no null here), takes <c>maxItems: 0</c> for no limit, and knows no <c>propertyNames</c>. Formats and the
/// <c>x-slipway</c> keywords are ours alone.
/// </remarks>
public class OracleTests
{
    private static readonly string[] Keys = ["a", "b", "c"];
    private static readonly string[] Types = ["object", "array", "string", "integer", "number", "boolean"];

    [Fact]
    public void Another_validator_agrees() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(30),
            Prop.ForAll(
                Schemas(3).Zip(Values(3)).ToArbitrary(),
                pair =>
                {
                    var (schema, value) = pair;
                    var root = new JObject { ["properties"] = new JObject { ["x"] = schema } }.ToString();
                    var document = new JObject { ["x"] = value };

                    var theirs = JsonSchema.FromJsonAsync(root).GetAwaiter().GetResult().Validate(document);
                    var ours = BindingTest.Bind(root, document.ToString(Newtonsoft.Json.Formatting.None)).Diagnostics;

                    (ours.Count == 0).ShouldBe(
                        theirs.Count == 0,
                        $"{root}\n{document}\nours: {string.Join(", ", ours)}\ntheirs: {string.Join(", ", theirs)}"
                    );
                }
            )
        );

    private static Gen<JToken> Values(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("x", "y", "xyz", "").Select(JToken (text) => text),
            Gen.Choose(-2, 5).Select(JToken (number) => number),
            Gen.Elements(0.5, 2.5).Select(JToken (number) => number),
            Gen.Elements(true, false).Select(JToken (truth) => truth)
        );
        if (depth == 0)
            return leaf;
        var inner = Values(depth - 1);
        return Gen.OneOf(
            leaf,
            inner.ListOf().Select(JToken (items) => new JArray(items.Take(3).Select(item => item.DeepClone()))),
            Members(inner).Select(JToken (members) => members)
        );
    }

    private static Gen<JObject> Members(Gen<JToken> values) =>
        Gen.SubListOf(Keys)
            .SelectMany(keys => values.ListOf(keys.Count).Select(list => (keys, list)))
            .Select(pair => new JObject(
                pair.keys.Zip(pair.list).Select(one => new JProperty(one.First, one.Second.DeepClone()))
            ));

    private static Gen<JObject> Schemas(int depth)
    {
        var keywords = new List<Gen<JProperty>>
        {
            Gen.Elements(Types).Select(type => new JProperty("type", type)),
            Gen.SubListOf(Types)
                .Where(types => types.Count > 0)
                .Select(types => new JProperty("type", new JArray(types))),
            Gen.SubListOf(Keys).Select(keys => new JProperty("required", new JArray(keys))),
            Gen.SubListOf("x", "y", "q")
                .Where(words => words.Count > 0)
                .Select(words => new JProperty("enum", new JArray(words))),
            Gen.Choose(-1, 3).Select(limit => new JProperty("minimum", limit)),
            Gen.Choose(-1, 3).Select(limit => new JProperty("maximum", limit)),
            Gen.Choose(0, 3).Select(limit => new JProperty("minLength", limit)),
            Gen.Choose(0, 3).Select(limit => new JProperty("maxLength", limit)),
            Gen.Choose(0, 3).Select(limit => new JProperty("minItems", limit)),
            Gen.Choose(1, 3).Select(limit => new JProperty("maxItems", limit)),
            Gen.Choose(0, 3).Select(limit => new JProperty("minProperties", limit)),
            Gen.Constant(new JProperty("uniqueItems", true)),
            Gen.Elements("^x", "z$").Select(pattern => new JProperty("pattern", pattern)),
            Gen.Constant(new JProperty("additionalProperties", false)),
        };
        if (depth > 0)
        {
            var inner = Schemas(depth - 1);
            keywords.Add(
                Members(inner.Select(JToken (schema) => schema)).Select(members => new JProperty("properties", members))
            );
            keywords.Add(inner.Select(schema => new JProperty("items", schema.DeepClone())));
            keywords.Add(inner.Select(schema => new JProperty("not", schema.DeepClone())));
            keywords.Add(inner.Select(schema => new JProperty("additionalProperties", schema.DeepClone())));
            foreach (var word in new[] { "oneOf", "anyOf", "allOf" })
                keywords.Add(
                    inner.ListOf(2).Select(list => new JProperty(word, new JArray(list.Select(one => one.DeepClone()))))
                );
        }
        return Gen.OneOf(keywords).ListOf().Select(Schema);
    }

    private static JObject Schema(IEnumerable<JProperty> keywords)
    {
        var schema = new JObject(
            keywords.DistinctBy(one => one.Name).Take(3).Select(one => new JProperty(one.Name, one.Value.DeepClone()))
        );
        if (schema["required"] is not null)
            schema["type"] = "object";
        return schema;
    }
}
