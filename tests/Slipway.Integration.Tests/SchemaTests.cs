namespace Slipway.Integration.Tests;

/// <summary>Schemas that a project brings: builders in C#, checks in YAML.</summary>
public class SchemaTests(PackedSlipway slipway)
{
    private const string Definition = """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: gadgets.example.com}
        spec:
          group: example.com
          names: {kind: Gadget, plural: gadgets}
          scope: Namespaced
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    required: [size]
                    properties:
                      size: {type: integer, minimum: 1, description: How large it is.}
                      colour: {type: string, enum: [red, green]}
        """;

    private const string Component = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "batch-scoring",
          "description": "Scores a table.",
          "x-slipway-definition": { "component": "batch-scoring" },
          "type": "object",
          "required": ["table"],
          "additionalProperties": false,
          "properties": { "table": { "description": "The table.", "type": "string" } }
        }
        """;

    private const string Csharp = """
        using Demo;
        using Slipway;

        internal static class Specs
        {
            [Spec]
            public static Gadget Gadget() => new Gadget("gadget").WithSpec(size: 2);

            [Spec]
            public static Application Scoring()
            {
                var app = new Application("scoring");
                app.AddBatchScoring("score", table: "sales").WithCanaryCheck(path: "/ready");
                return app;
            }
        }
        """;

    private const string Stored = """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: trait-schema-canary-check}
        data:
          openapi-v3-json-schema: '{"openapi":"3.0.0","info":{"title":"definition-parameter","version":"1.0"},"paths":{},"components":{"schemas":{"parameter":{"type":"object","required":["path"],"properties":{"path":{"type":"string","description":"What is asked."}}}}}}'
        """;

    private const string Cue = """
        "batch-cache": {
        	type: "component"
        	attributes: workload: definition: {apiVersion: "apps/v1", kind: "Deployment"}
        }
        template: {
        	output: {apiVersion: "apps/v1", kind: "Deployment"}
        	parameter: {
        		// +usage=How much it holds
        		size: *"1Gi" | string
        		// +usage=What it drops first
        		policy?: "lru" | "lfu"
        	}
        }
        """;

    [Fact]
    public async Task A_definition_in_CUE_checks_YAML_and_becomes_a_builder()
    {
        using var project = new UserProject(slipway, properties: "<SlipwayTargets>kubevela</SlipwayTargets>");
        project.Write("specs/schemas/batch-cache.cue", Cue);
        project.Write(
            "Specs.cs",
            """
            using Demo;
            using Slipway;

            internal static class Specs
            {
                [Spec]
                public static Application Cache()
                {
                    var app = new Application("cache");
                    app.AddBatchCache("cache").WithSize("2Gi");
                    return app;
                }
            }
            """
        );
        (await project.Build()).ShouldSucceed();
        project.Manifest("kubevela/cache.yaml").ShouldContain("size: 2Gi");

        project.Write(
            "specs/other.yaml",
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: other}
            spec:
              components:
              - {name: cache, type: batch-cache, properties: {polcy: lru}}
            """
        );
        (await project.Build())
            .ShouldFail()
            .Output.ShouldContain("specs/other.yaml(6,51): error SLIP1001: unknown key 'polcy'");
    }

    [Fact]
    public async Task They_become_builders_in_build_and_publish_and_once_only()
    {
        using var project = new UserProject(slipway, properties: "<SlipwayTargets>kubevela</SlipwayTargets>");
        project.Write("specs/schemas/gadget.yaml", Definition);
        project.Write("specs/schemas/batch-scoring.json", Component);
        project.Write("specs/schemas/canary-check.yaml", Stored);
        project.Write("Specs.cs", Csharp);

        (await project.Build()).ShouldSucceed();
        (await project.Build()).ShouldSucceed();
        var ran = new[] { "ConvertSchemas", "Csc", "RunSpecs", "CompileSpecs" }.Where(project.Ran);
        ran.ShouldBeEmpty();
        (await project.Run("publish", "-o", "out")).ShouldSucceed();
        project.Read("out/slipway/kubevela/scoring.yaml").ShouldContain("path: /ready");

        project.Manifest("kubevela/scoring.yaml").ShouldContain("table: sales");
        project.Manifest("kubevela/gadget-gadget.yaml").ShouldContain("apiVersion: example.com/v1");
    }

    [Fact]
    public async Task They_check_YAML()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/schemas/gadget.yaml", Definition);
        project.Write("specs/schemas/batch-scoring.json", Component);
        project.Write(
            "specs/scoring.yaml",
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: scoring}
            spec:
              components:
              - {name: score, type: batch-scoring, properties: {tabel: sales}}
            ---
            apiVersion: example.com/v1
            kind: Gadget
            metadata: {name: gadget}
            spec: {size: 0}
            """
        );

        var build = await project.Build();

        build.ShouldFail().Output.ShouldContain("specs/scoring.yaml(6,53): error SLIP1001: unknown key 'tabel'");
        build.Output.ShouldContain("specs/scoring.yaml(11,14): error SLIP1007");
    }

    [Fact]
    public async Task A_faulty_one_is_an_error_at_its_place()
    {
        using var project = new UserProject(slipway);
        project.Write(
            "specs/schemas/batch-scoring.json",
            Component.Replace("\"object\"", "\"objct\"", StringComparison.Ordinal)
        );

        var build = await project.Build();

        build.ShouldFail().Output.ShouldContain("batch-scoring.json(6,11): error SLIP1101: the schema cannot be read");
        build.Times("error SLIP1101").ShouldBe(2, "once where it is found, once in the summary");
    }

    [Fact]
    public async Task A_YAML_file_that_is_not_a_schema_is_an_error()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/schemas/other.yaml", "kind: Other\n");

        var build = await project.Build();

        build
            .ShouldFail()
            .Output.ShouldContain("specs/schemas/other.yaml(1,1): error SLIP1103: the file holds no schema");
    }

    [Fact]
    public async Task One_that_is_gone_takes_its_builders_with_it()
    {
        using var project = new UserProject(slipway);
        project.Write("specs/schemas/gadget.yaml", Definition);
        project.Write("specs/schemas/widget.yaml", Definition.Replace("adget", "idget", StringComparison.Ordinal));
        project.Write(
            "Use.cs",
            "internal static class Use { public static System.Type Gadget => typeof(Demo.Gadget); }"
        );
        (await project.Build()).ShouldSucceed();
        File.Delete(project.PathOf("specs/schemas/gadget.yaml"));

        (await project.Build()).ShouldFail().Output.ShouldContain("error CS0234");
    }
}
