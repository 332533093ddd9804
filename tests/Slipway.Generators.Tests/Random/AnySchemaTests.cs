using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Generators.Emit;
using Slipway.Generators.Schemas;
using Slipway.Generators.Tests.Generation;
using Slipway.Schema.CSharp.Shapes;

namespace Slipway.Generators.Tests.Random;

/// <summary>Whatever a valid schema says, its builders compile without a warning and write what they are given.</summary>
public sealed class AnySchemaTests
{
    private const int Schemas = 12;

    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(12);

    [Fact]
    public void Any_valid_schemas_make_code_without_a_warning() =>
        Prop.ForAll<int>(seed =>
            {
                var schemas = Make(seed);
                foreach (var references in new[] { References.Net80, References.Net100 })
                {
                    var generated = Generated.From(schemas, references: references, rootNamespace: "Slipway.System");
                    generated.Diagnostics.ShouldBeEmpty();
                    generated.Faults().ShouldBeEmpty();
                    generated.Sources.Count.ShouldBe(Schemas);
                }
            })
            .Check(Few);

    [Fact]
    public void Any_model_comes_out_as_it_was_built() =>
        Prop.ForAll<int>(seed =>
            {
                var dice = new System.Random(seed);
                var schemas = Make(seed);
                var code = new StringBuilder();
                var expected = new List<JsonNode>();
                foreach (var schema in schemas)
                    code.Append("{ ").Append(Statement(schema, dice, expected)).AppendLine("}");
                var model = Generated.From(schemas, Program(code.ToString())).Run();
                var spec = JsonNode.Parse(ModelTree.Of(model))!["spec"]!;
                var actual = spec["components"]!
                    .AsArray()
                    .Single(one => (string)one!["name"]! == "all")!["properties"]
                    ?["values"];
                Canonical(actual).ShouldBe(Canonical(new JsonArray([.. expected])));
            })
            .Check(Few);

    private static Dictionary<string, string> Make(int seed)
    {
        var any = new AnySchema(new System.Random(seed));
        return Enumerable
            .Range(0, Schemas)
            .ToDictionary(at => $"/p/thing{at}.json", at => any.File($"Thing{at}"), StringComparer.Ordinal);
    }

    /// <summary>Builds one thing and puts what it holds into the list of all.</summary>
    private static string Statement(KeyValuePair<string, string> schema, System.Random dice, List<JsonNode> expected)
    {
        var input = new SchemaInput(
            new SchemaFile(schema.Key, schema.Value, IsSource: true),
            EquatableArray<SchemaFile>.Empty
        );
        var builders = BuilderReader.Read(input, new GeneratorOptions("Example"), default).Builders!;
        var writer = new Code(builders);
        var kind = builders.Kind;
        // A trait gives back its component; what is in it is not different than in the rest.
        if (kind == BuilderKind.Trait)
            return "";
        var (statement, values) = new AnyCalls(dice, writer).Root(
            (arguments, lambda) => Make(builders, writer, arguments, lambda)
        );
        if (kind == BuilderKind.Document)
        {
            values["apiVersion"] = "example.org/v1";
            values["kind"] = "Thing";
            values["metadata"] = new JsonObject { ["name"] = "n" };
        }
        expected.Add(values);
        return (statement.StartsWith("var ", StringComparison.Ordinal) ? "" : "var b1 = ")
            + statement
            + " all.Add(b1); ";
    }

    private static string Make(Builders builders, Code code, string arguments, string? lambda)
    {
        var rest = lambda is null ? arguments.TrimEnd(',', ' ') : arguments + "configure: " + lambda;
        var name = builders.Root.Name;
        var named = rest.Length == 0 ? "\"n\"" : "\"n\", " + rest;
        return builders.Kind switch
        {
            BuilderKind.Component or BuilderKind.Policy => $"app.Add{name}({named})",
            BuilderKind.Step => $"app.Workflow.Add{name}({named})",
            BuilderKind.Document => lambda is null ? $"new {code.Type(0)}({named})" : $"{code.Type(0)}.Create({named})",
            BuilderKind.Plain => lambda is null ? $"new {code.Type(0)}({rest})" : $"{code.Type(0)}.Create({rest})",
            _ => throw new ArgumentOutOfRangeException(nameof(builders)),
        };
    }

    private static string Program(string statements) =>
        $$"""
            #pragma warning disable CS0612, CS0618, SLIP1011
            using Slipway;
            using Example;
            static class Specs {
            public static SpecDocument Make() {
            var app = new Application("app");
            var peer = app.AddWebService("peer", "image:1");
            var peerStep = app.Workflow.AddSuspend("peer");
            var all = new global::System.Collections.Generic.List<SpecValue>();
            {{statements}}
            app.Add(new All(all));
            return app; } }
            sealed class All : Component {
              public All(global::System.Collections.Generic.IEnumerable<SpecValue> values) : base("all", "all", "", 0) { global::Slipway.Runtime.SpecEntries.AddAll(this, "values", values, "", 0); }
            }
            """;

    private static string Canonical(JsonNode? node) =>
        node switch
        {
            JsonObject map => "{"
                + string.Join(
                    ",",
                    map.OrderBy(one => one.Key, StringComparer.Ordinal)
                        .Select(one => $"{JsonValue.Create(one.Key).ToJsonString()}:{Canonical(one.Value)}")
                )
                + "}",
            JsonArray list => "[" + string.Join(",", list.Select(Canonical)) + "]",
            _ => node?.ToJsonString() ?? "null",
        };
}
