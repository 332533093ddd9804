using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Slipway.Compiler.Yaml;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>Whatever steps a workflow has, in whatever order: what comes of it has no fault, and is the same twice.</summary>
public class AnyWorkflowTests
{
    private static readonly string[] Conditions =
    [
        "always",
        "status[\"step-{0}\"].failed",
        "status[\"step-{0}\"].succeeded || status[\"step-0\"].skipped",
        "!(status[\"step-{0}\"].failed)",
        "inputs[\"value-{0}\"] == \"yes\"",
        "status[\"step-{0}\"].failed && inputs[\"value-{0}\"] != \"no\"",
        "status[\"step-{0}\"].message == \"x\"",
        "context.name == \"app\"",
    ];

    private static readonly (string Type, string Properties)[] Kinds =
    [
        ("apply-component", """{"component": "train"}"""),
        ("apply-component", """{"component": "front", "cluster": "tokyo"}"""),
        ("apply-component", """{"component": "queue"}"""),
        (
            "apply-object",
            """{"value": {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}, "data": {"b": "{{c}}"}}}"""
        ),
        ("read-object", """{"apiVersion": "v1", "kind": "ConfigMap", "name": "a"}"""),
        ("suspend", """{"duration": "30s", "message": "look"}"""),
        ("deploy", """{"policies": ["everywhere"], "auto": false}"""),
        ("request", """{"url": "https://example.com"}"""),
        ("webhook", """{"url": {"secretRef": {"name": "a", "key": "b"}}, "data": {"c": "{{d}}"}}"""),
        ("notification", """{"slack": {"url": {"value": "https://example.com"}, "message": {"text": "a"}}}"""),
        ("print-message-in-status", """{"message": "a"}"""),
        ("vela-cli", """{"command": ["vela"]}"""),
    ];

    [Fact]
    public void Any_workflow_becomes_a_Workflow_without_a_fault()
    {
        var count = 0;
        Prop.ForAll(
                Workflows().ToArbitrary(),
                workflow =>
                {
                    var spec = Spec(workflow);
                    var objects = Objects(spec);

                    foreach (var one in objects.Where(json => (string)json["kind"]! == "Workflow"))
                    {
                        WorkflowFaults.Of(one).ShouldBeEmpty(spec);
                        count++;
                    }
                    Objects(spec).Select(CanonicalJson.Of).ShouldBe(objects.Select(CanonicalJson.Of));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
        // Workflows that would hang are reported, and become nothing.
        count.ShouldBeGreaterThan(100);
    }

    private static List<JsonObject> Objects(string spec) =>
        [.. Compile.For("argo", spec).Manifests.SelectMany(one => one.Objects)];

    private static Gen<JsonObject> Workflows() =>
        from count in Gen.Choose(1, 5)
        from steps in Gen.CollectToList(
            Enumerable.Range(0, count),
            number => Steps(number, $"{number}", isInner: false)
        )
        from mode in Gen.Elements("DAG", "StepByStep")
        select new JsonObject
        {
            ["mode"] = new JsonObject { ["steps"] = mode },
            ["steps"] = new JsonArray([.. steps]),
        };

    /// <summary>A step that may wait for those before it, ask about them and take what they give; -1 stands for none.</summary>
    private static Gen<JsonObject> Steps(int at, string number, bool isInner) =>
        from kind in Gen.Elements(Kinds)
        from isGroup in Gen.Frequency((isInner ? 0 : 1, Gen.Constant(true)), (4, Gen.Constant(false)))
        from asked in Gen.Choose(-2, at - 1)
        from condition in Gen.Elements(Conditions)
        from waits in Gen.Choose(-2, at - 1)
        from takes in Gen.Choose(-2, at - 1)
        from gives in Gen.Elements("output.value.data.x", "response.x", "output.status.x", "strconv.Atoi(x)")
        from isTimed in Gen.Elements(true, false)
        from inner in Gen.CollectToList(
            Enumerable.Range(0, isGroup ? 2 : 0),
            one => Steps(at, $"{number}-{one}", isInner: true)
        )
        select Step(
            number,
            isGroup,
            kind,
            asked < 0 ? "" : string.Format(CultureInfo.InvariantCulture, condition, asked),
            waits,
            takes,
            gives,
            isTimed,
            inner
        );

    private static JsonObject Step(
        string number,
        bool isGroup,
        (string Type, string Properties) kind,
        string condition,
        int waits,
        int takes,
        string gives,
        bool isTimed,
        List<JsonObject> inner
    )
    {
        var step = new JsonObject { ["name"] = $"step-{number}", ["type"] = isGroup ? "step-group" : kind.Type };
        if (!isGroup)
            step["properties"] = JsonNode.Parse(kind.Properties);
        if (condition.Length > 0)
            step["if"] = condition;
        if (waits >= 0)
            step["dependsOn"] = new JsonArray($"step-{waits}");
        if (takes >= 0)
            step["inputs"] = new JsonArray(
                new JsonObject
                {
                    ["from"] = $"value-{takes}",
                    ["parameterKey"] = kind.Type == "apply-component" ? "image" : "message",
                }
            );
        if (gives.Length > 0)
            step["outputs"] = new JsonArray(new JsonObject { ["name"] = $"value-{number}", ["valueFrom"] = gives });
        if (isTimed)
            step["timeout"] = "1h";
        if (inner.Count > 0)
            step["subSteps"] = new JsonArray([.. inner]);
        return step;
    }

    private static string Spec(JsonObject workflow) =>
        TestKit.Spec.Application(
            ArgoSpec.Components + "\n- name: queue\n  type: cloneset\n  properties: {image: \"shop/queue:1.4\"}",
            "- name: everywhere\n  type: topology\n  properties: {clusters: [local, tokyo]}",
            YamlWriter.Write([workflow.DeepClone().AsObject()])
        );
}
