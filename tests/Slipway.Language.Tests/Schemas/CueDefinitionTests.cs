using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Schemas;

public class CueDefinitionTests
{
    [Theory]
    [InlineData("component", "component")]
    [InlineData("trait", "trait")]
    [InlineData("policy", "policy")]
    [InlineData("workflow-step", "step")]
    public void A_definition_checks_the_properties_of_its_type(string written, string kind)
    {
        var schema = Read("image: string", written);

        schema.Check(kind, "cache", "{image: redis}").ShouldBeEmpty();
        schema.Check(kind, "cache", "{imag: redis}").ShouldHaveSingleItem().Message.ShouldContain("'image'");
        schema.Check(kind, "cache", "{}").ShouldHaveSingleItem().Message.ShouldContain("'image'");
    }

    [Theory]
    [InlineData("a?: string", "{a: x}", "{a: 1}")]
    [InlineData("a?: int", "{a: 1}", "{a: x}")]
    [InlineData("a?: number", "{a: 1.5}", "{a: x}")]
    [InlineData("a?: float", "{a: 1.5}", "{a: x}")]
    [InlineData("a?: bool", "{a: true}", "{a: 1}")]
    [InlineData("a?: bytes", "{a: aGk=}", "{a: 1}")]
    [InlineData("a?: uint8", "{a: 255}", "{a: 256}")]
    [InlineData("a?: int32", "{a: -1}", "{a: 2147483648}")]
    [InlineData("a?: null | string", "{a: null}", "{a: 1}")]
    [InlineData("a?: int | string", "{a: 1}", "{a: true}")]
    [InlineData("a?: int | string", "{a: x}", "{a: []}")]
    [InlineData("a?: [...string]", "{a: [x]}", "{a: [1]}")]
    [InlineData("a?: [...{b: string}]", "{a: [{b: x}]}", "{a: [{c: x}]}")]
    [InlineData("a?: [string, int]", "{a: [x, 1]}", "{a: [x, 1, 2]}")]
    [InlineData("a?: {b: {c: int}}", "{a: {b: {c: 1}}}", "{a: {b: {d: 1}}}")]
    [InlineData("a?: b: c: int", "{a: {b: {c: 1}}}", "{a: {b: {c: x}}}")]
    [InlineData("a?: [string]: int", "{a: {any: 1}}", "{a: {any: x}}")]
    [InlineData("a?: [Name=string]: b: string", "{a: {any: {b: x}}}", "{a: {any: {c: x}}}")]
    [InlineData("\"a-b\"?: string", "{a-b: x}", "{a-b: 1}")]
    [InlineData("a?: \"low\" | \"high\"", "{a: high}", "{a: middle}")]
    [InlineData("a?: 1 | 2", "{a: 2}", "{a: 3}")]
    [InlineData("a?: \"auto\" | int", "{a: 3}", "{a: often}")]
    [InlineData("a?: >=0 & <=10", "{a: 10}", "{a: 11}")]
    [InlineData("a?: int & >0", "{a: 1}", "{a: 0}")]
    [InlineData("a?: int & <0x10", "{a: 15}", "{a: 16}")]
    [InlineData("a?: >=-1", "{a: -1}", "{a: -2}")]
    [InlineData("a?: =~\"^[a-z]+$\"", "{a: x}", "{a: X}")]
    [InlineData("a?: string & !=\"\"", "{a: x}", "{a: ''}")]
    [InlineData("a?: strings.MaxRunes(3)", "{a: abc}", "{a: abcd}")]
    [InlineData("a?: [...string] & list.MinItems(1)", "{a: [x]}", "{a: []}")]
    [InlineData("a?: close({b?: int})", "{a: {b: 1}}", "{a: {c: 1}}")]
    [InlineData("a?: #Port", "{a: {port: 1}}", "{a: {prt: 1}}")]
    [InlineData("a?: [...#Port & {name: string}]", "{a: [{port: 1, name: x}]}", "{a: [{port: 1}]}")]
    [InlineData("a?: {#Port, name?: string}", "{a: {port: 1, name: x}}", "{a: {name: x}}")]
    [InlineData("a?: _hidden", "{a: x}", "{a: 1}")]
    [InlineData("let Size = int\na?: Size", "{a: 1}", "{a: x}")]
    public void Values_are_checked_by_what_the_parameter_says(string parameter, string valid, string wrong)
    {
        var schema = Read(parameter);

        schema.Check("component", "cache", valid).ShouldBeEmpty();
        schema.Check("component", "cache", wrong).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a: *\"x\" | string")]
    [InlineData("a: \"y\" | *\"x\"")]
    [InlineData("a: *null | [...string]")]
    [InlineData("a: *[\"x\"] | [...string]")]
    [InlineData("a: *context.name | string")]
    [InlineData("a: *\"\\(context.name)-x\" | string")]
    [InlineData("a: *{b: 1} | {b: int}")]
    [InlineData("a: [...string]")]
    [InlineData("a: {b: *1 | int, c?: string}")]
    [InlineData("a: \"x\"")]
    [InlineData("a: #Level")]
    [InlineData("b?: string\na: b")]
    [InlineData("b: *80 | int\na: *b | int")]
    [InlineData("a: *parameter.b | int\nb?: int")]
    [InlineData("a: {...}")]
    [InlineData("a: [string]: string")]
    [InlineData("a: string\nif true {a: \"x\"}")]
    public void What_the_template_fills_in_is_not_required(string parameter) =>
        Read(parameter).Check("component", "cache", "{}").ShouldBeEmpty();

    [Theory]
    [InlineData("a: string")]
    [InlineData("a!: string")]
    [InlineData("a: \"x\" | \"y\"")]
    [InlineData("a: {b: string}")]
    [InlineData("a: string | null")]
    [InlineData("a: int & >0")]
    public void What_the_template_cannot_fill_in_is_required(string parameter) =>
        Read(parameter).Check("component", "cache", "{}").ShouldHaveSingleItem().Message.ShouldContain("'a'");

    [Theory]
    [InlineData("kind: *\"memory\" | \"claim\"\nif kind == \"claim\" {claim: string}", "{kind: claim, claim: a}")]
    [InlineData("if context.x != _|_ {size: int}\nif context.x == _|_ {size: string}", "{size: large}")]
    [InlineData("a: string\n...", "{a: x, b: 1}")]
    [InlineData("a?: {...}", "{a: {b: 1}}")]
    [InlineData("a?: {}", "{a: {b: 1}}")]
    [InlineData("a?: _", "{a: [1, {b: 2}]}")]
    [InlineData("*{a: string} | close({b: [...{a: string}]})", "{b: [{a: x}]}")]
    [InlineData("a?: [=~\"^x\"]: int", "{a: {y: z}}")]
    [InlineData("a?: {b: string} | {c: int}", "{a: {c: 1}}")]
    [InlineData("a?: *\"10%\" | =~\"^[0-9]+$\"", "{a: 10%}")]
    [InlineData("a?: *-1 | >=1", "{a: -1}")]
    public void What_may_be_there_in_some_cases_is_taken(string parameter, string properties) =>
        Read(parameter).Check("component", "cache", properties).ShouldBeEmpty();

    [Fact]
    public void A_parameter_may_be_anything_that_is_a_struct()
    {
        StoredSchema
            .Read(File("parameter: [string]: string | null"), "own.cue")
            .Check("component", "cache", "{a: x, b: null}")
            .ShouldBeEmpty();
        StoredSchema
            .Read(File("parameter: #Port"), "own.cue")
            .Check("component", "cache", "{prt: 1}")
            .ShouldNotBeEmpty();
        StoredSchema.Read(File("output: {}"), "own.cue").Check("component", "cache", "{a: x}").ShouldBeEmpty();
    }

    [Fact]
    public void Comments_describe_fields_and_marks_are_left_out()
    {
        var text = Read(
            """
            // +usage=Which image runs
            // +short=i
            image: string
            size?: int // not said
            // +ignore
            // +usage=How many run
            replicas: *2 | int
            """
        )
            .Schemas.ShouldHaveSingleItem()
            .Text;

        text.ShouldContain("\"description\": \"Which image runs\"");
        text.ShouldContain("\"description\": \"How many run\"");
        text.ShouldContain("\"description\": \"Runs a cache.\"");
        text.ShouldContain("\"default\": 2");
        text.ShouldNotContain("+usage");
        text.ShouldNotContain("+short");
        text.ShouldNotContain("not said");
    }

    private static StoredSchema Read(string parameter, string kind = "component") =>
        StoredSchema.Read(File($"parameter: {{\n{parameter}\n}}", kind), "specs/schemas/cache.cue");

    private static string File(string template, string kind = "component") =>
        $$$$"""
            import "strings"

            "cache": {
            	alias: ""
            	annotations: {}
            	attributes: workload: definition: {apiVersion: "apps/v1", kind: "Deployment"}
            	description: "Runs a cache."
            	type: "{{{{kind}}}}"
            }

            template: {
            	output: {
            		apiVersion: "apps/v1"
            		metadata: name: "\(context.name)-\(strings.ToLower(parameter.image))"
            		spec: {
            			if parameter["replicas"] != _|_ {replicas: parameter.replicas}
            			ports: [for k, v in parameter.ports {name: "p\(k)", containerPort: v.port + 1}]
            		}
            	}
            	outputs: {for v in parameter.volumes if v.kind == "claim" {(v.name): {kind: "Claim"}}}
            	#Port: {port: int}
            	#Level: *"info" | "debug"
            	_hidden: string
            	{{{{template}}}}
            }
            """;
}
