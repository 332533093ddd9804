using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests.Shapes;

/// <summary>Each shape of a schema: the members it gets, and what they write.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("""{"a":{"type":"string"}}""", """.WithA("x")""", """{"a":"x"}""")]
    [InlineData("""{"a":{"type":"boolean"}}""", ".WithA()", """{"a":true}""")]
    [InlineData("""{"a":{"type":"boolean"}}""", ".WithA(false)", """{"a":false}""")]
    [InlineData("""{"a":{"type":"integer"}}""", ".WithA(5000000000)", """{"a":5000000000}""")]
    [InlineData("""{"a":{"type":"number"}}""", ".WithA(1.5)", """{"a":1.5}""")]
    [InlineData("""{"a":{"type":"number"}}""", ".WithA(3)", """{"a":3}""")]
    [InlineData("""{"a":{"type":["integer","string"]}}""", """.WithA("80%")""", """{"a":"80%"}""")]
    [InlineData("""{"a":{"type":["integer","string"]}}""", ".WithA(80)", """{"a":80}""")]
    [InlineData("""{"a":{"enum":["read-only","rw"]}}""", ".WithA(Thing.A.ReadOnly)", """{"a":"read-only"}""")]
    [InlineData("""{"a":{"enum":[1,2.5]}}""", ".WithA(Thing.A.N25)", """{"a":2.5}""")]
    [InlineData(
        """{"ports":{"type":"array","items":{"type":"integer"}}}""",
        ".WithPort(1).WithPorts([2, 3])",
        """{"ports":[1,2,3]}"""
    )]
    [InlineData("""{"ports":{"type":"array","items":{"type":"integer"}}}""", ".WithPorts([])", """{"ports":[]}""")]
    [InlineData(
        """{"labels":{"type":"object","additionalProperties":{"type":"string"}}}""",
        """.WithLabel("k", "v")""",
        """{"labels":{"k":"v"}}"""
    )]
    [InlineData(
        """{"a":{"type":"object","required":["b"],"properties":{"b":{"type":"string"},"c":{"type":"integer"}}}}""",
        """.WithA("x", c: 2)""",
        """{"a":{"b":"x","c":2}}"""
    )]
    [InlineData(
        """{"a":{"type":"object","required":["b"],"properties":{"b":{"type":"string"},"c":{"type":"integer"}}}}""",
        """.WithA("x", a => a.WithC(2))""",
        """{"a":{"b":"x","c":2}}"""
    )]
    [InlineData(
        """{"tags":{"type":"array","items":{"type":"object","required":["b"],"properties":{"b":{"type":"string"}}}}}""",
        """.WithTag("x").WithTag("y")""",
        """{"tags":[{"b":"x"},{"b":"y"}]}"""
    )]
    [InlineData(
        """{"tags":{"type":"array","items":{"type":"object","required":["b"],"properties":{"b":{"type":"string"}}}}}""",
        ".WithNoTags()",
        """{"tags":[]}"""
    )]
    [InlineData(
        """{"users":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"b":{"type":"string"}}}}}""",
        """.WithUser("u", b: "x")""",
        """{"users":{"u":{"b":"x"}}}"""
    )]
    [InlineData(
        """{"a":{}}""",
        """.WithA(SpecValue.List("x", 1, SpecValue.Map(("k", true))))""",
        """{"a":["x",1,{"k":true}]}"""
    )]
    [InlineData("""{"a":{"type":"object"}}""", """.WithA("k", 1.5)""", """{"a":{"k":1.5}}""")]
    [InlineData(
        """{"a":{"type":"array","items":{"type":"array","items":{"type":"string"}}}}""",
        """.WithA(new[] { "x" }).WithA([["y"], []])""",
        """{"a":[["x"],["y"],[]]}"""
    )]
    [InlineData(
        """{"a":{"oneOf":[{"type":"string"},{"type":"object","required":["git"],"properties":{"git":{"type":"string"}}}]}}""",
        """.WithA("x", a => a.With("k", 1))""",
        """{"a":{"git":"x","k":1}}"""
    )]
    [InlineData(
        """{"a":{"oneOf":[{"type":"string"},{"type":"object","required":["git"],"properties":{"git":{"type":"string"}}}]}}""",
        """.WithA("x")""",
        """{"a":"x"}"""
    )]
    public void An_optional_value_gets_a_member(string properties, string calls, string expected)
    {
        var schema = """{"x-slipway-definition":{"component":"thing"},"properties":""" + properties + "}";
        Properties(schema, $"app.AddThing(\"t\"){calls};").ShouldBe(expected);
    }

    [Theory]
    [InlineData("""{"type":"string"}""", "\"x\"", "\"x\"")]
    [InlineData("""{"type":"integer","minimum":0,"maximum":9}""", "4", "4")]
    [InlineData("""{"type":["integer","string"]}""", "4", "4")]
    [InlineData("""{"type":["integer","string"]}""", "\"4\"", "\"4\"")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "[\"a\"]", "[\"a\"]")]
    [InlineData("""{"enum":["x","y"]}""", "Thing.Class.Y", "\"y\"")]
    [InlineData("{}", "SpecValue.Null", "null")]
    public void A_required_value_is_a_parameter(string value, string argument, string expected)
    {
        var schema =
            """{"x-slipway-definition":{"component":"thing"},"required":["class"],"properties":{"class":"""
            + value
            + "}}";
        Properties(schema, $"app.AddThing(\"t\", @class: {argument});").ShouldBe("{\"class\":" + expected + "}");
    }

    [Fact]
    public void What_is_required_and_has_one_value_is_written_by_itself()
    {
        var schema =
            """{"x-slipway-definition":{"component":"thing"},"required":["kind"],"properties":{"kind":{"const":"Fixed"}}}""";
        Properties(schema, "app.AddThing(\"t\");").ShouldBe("""{"kind":"Fixed"}""");
    }

    [Fact]
    public void A_schema_may_hold_itself()
    {
        var schema = """
            {"x-slipway-definition":{"component":"thing"},"properties":{"tree":{"$ref":"#/definitions/tree"}},
             "definitions":{"tree":{"type":"object","additionalProperties":false,"required":["name"],
               "properties":{"name":{"type":"string"},"children":{"type":"array","items":{"$ref":"#/definitions/tree"}}}}}}
            """;
        Properties(
                schema,
                "app.AddThing(\"t\").WithTree(\"a\", t => t.WithChildren(\"b\", u => u.WithChildren(\"c\")));"
            )
            .ShouldBe("""{"tree":{"name":"a","children":[{"name":"b","children":[{"name":"c"}]}]}}""");
    }

    [Fact]
    public void What_has_to_be_built_is_required_of_the_lambda()
    {
        var schema = """
            {"x-slipway-definition":{"component":"thing"},"required":["first","second"],"properties":{
              "first":{"type":"object","required":["a"],"properties":{"a":{"type":"string"}},"additionalProperties":false},
              "second":{"type":"object","properties":{"b":{"type":"string"}},"additionalProperties":false},
              "third":{"type":"string"}}}
            """;
        Properties(
                schema,
                "app.AddThing(\"t\", t => t.WithThird(\"z\").WithFirst(\"x\").WithSecond(b: \"y\").WithThird(\"w\"));"
            )
            .ShouldBe("""{"third":"w","first":{"a":"x"},"second":{"b":"y"}}""");
        var missing = Generated.From(
            [KeyValuePair.Create("/p/thing.json", schema)],
            Code("app.AddThing(\"t\", t => t.WithFirst(\"x\"));")
        );
        missing.Faults()[0].ShouldContain("Cannot implicitly convert type 'Example.ThingWithFirst' to 'Example.Thing'");
    }

    [Fact]
    public void Traits_policies_and_steps_are_added_where_they_belong()
    {
        var schemas = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["/p/sizer.json"] =
                """{"x-slipway-definition":{"trait":"sizer"},"properties":{"replicas":{"type":"integer"}}}""",
            ["/p/fold.json"] =
                """{"x-slipway-definition":{"policy":"fold"},"properties":{"deep":{"type":"boolean"}}}""",
            ["/p/wait.json"] =
                """{"x-slipway-definition":{"step":"wait"},"required":["component"],"properties":{"component":{"type":"string","x-slipway-references":"component"}}}""",
        };
        var code = Code(
            """
            var web = app.AddWebService("web", "nginx:1").WithSizer(replicas: 2);
            app.AddFoldPolicy("fold").WithDeep();
            var first = app.Workflow.AddWait("first", component: web);
            app.Workflow.AddStepGroup("group", group => group.AddWait("second", "web").DependsOn(first));
            """
        );
        var model = Generated.From(schemas, code).Run();
        ModelTree.At(model, "spec.components.0.traits").ShouldBe("""[{"type":"sizer","properties":{"replicas":2}}]""");
        ModelTree.At(model, "spec.policies").ShouldBe("""[{"name":"fold","type":"fold","properties":{"deep":true}}]""");
        ModelTree
            .At(model, "spec.workflow.steps.0")
            .ShouldBe("""{"name":"first","type":"wait","properties":{"component":"web"}}""");
        ModelTree
            .At(model, "spec.workflow.steps.1.subSteps")
            .ShouldBe("""[{"name":"second","type":"wait","dependsOn":["first"],"properties":{"component":"web"}}]""");
    }

    [Fact]
    public void A_document_is_made_by_name()
    {
        var schema = """
            {"x-slipway-document":{"apiVersion":"example.org/v1","kind":"Thing"},"required":["spec"],"properties":{
              "apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},
              "spec":{"type":"object","required":["size"],"properties":{"size":{"type":"integer"}}},"status":{"type":"object"}}}
            """;
        var code =
            "static class Specs { public static Slipway.SpecDocument Make() => Example.Thing.Create(\"a\", t => t.WithSpec(3), \"ns\"); }";
        ModelTree
            .Of(Generated.From([KeyValuePair.Create("/p/thing.json", schema)], code).Run())
            .ShouldBe(
                """{"apiVersion":"example.org/v1","kind":"Thing","metadata":{"name":"a","namespace":"ns"},"spec":{"size":3}}"""
            );
    }

    [Fact]
    public void A_definition_KubeVela_stored_is_a_component()
    {
        var schema = """
            {"openapi":"3.0.0","info":{"title":"definition-parameter"},"paths":{},"components":{"schemas":{"parameter":
              {"type":"object","required":["image"],"properties":{"image":{"type":"string"},"cmd":{"type":"array","items":{"type":"string"}}}}}}}
            """;
        var code = Code("app.AddRunner(\"w\", image: \"a\").WithCmd(\"sleep\");");
        var model = Generated.From([KeyValuePair.Create("/p/component-schema-runner.json", schema)], code).Run();
        ModelTree
            .At(model, "spec.components.0")
            .ShouldBe("""{"name":"w","type":"runner","properties":{"image":"a","cmd":["sleep"]}}""");
    }

    [Fact]
    public void Lines_and_names_of_calls_travel_with_the_values()
    {
        var schema = """{"x-slipway-definition":{"component":"thing"},"properties":{"a":{"type":"string"}}}""";
        var model = Generated
            .From([KeyValuePair.Create("/p/thing.json", schema)], Code("app.AddThing(\"t\")\n\n.WithA(\"x\");"))
            .Run();
        model.ShouldContain("""["a",{"l":9,"c":"WithA","s":"x"}]""");
        model.ShouldContain("\"files\":[\"/specs/Specs.cs\"]");
    }

    private static string Properties(string schema, string statement) =>
        ModelTree.At(
            Generated.From([KeyValuePair.Create("/p/thing.json", schema)], Code(statement)).Run(),
            "spec.components.0.properties"
        );

    private static string Code(string statements) =>
        $$"""
            using Slipway;
            using Example;
            static class Specs {
            public static SpecDocument Make() {
            var app = new Application("app");

            {{statements}}
            return app; } }
            """;
}
