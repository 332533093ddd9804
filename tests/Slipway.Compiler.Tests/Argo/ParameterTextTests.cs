using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>Values come out of Argo's replacement as they went in, no matter what language the text around them is in.</summary>
public class ParameterTextTests
{
    public static TheoryData<string> Values =>
        [
            "1.2",
            "p\"w",
            "a\\d",
            "l1\nl2\r\n\tl3",
            "x\",\"admin\":\"true",
            "it's' == '' || 'a' == 'a",
            "{\"a\":{\"b\":1}}",
            "$(id) `id` \u001b[1m <&>",
            "",
        ];

    [Theory]
    [MemberData(nameof(Values))]
    public void An_object_that_is_applied_has_the_value(string value)
    {
        var resource = Filled(
            "{name: use, type: apply-object, properties: {value: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}, data: {a: b, c: '{{d}}'}}}, inputs: [{from: x, parameterKey: value.data.a}]}",
            value
        )["resource"]!;

        var data = JsonNode.Parse((string)resource["manifest"]!)!["data"]!.AsObject();
        data.Select(member => member.Key).ShouldBe(["a", "c"]);
        ((string)data["a"]!).ShouldBe(value);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_component_that_is_applied_has_the_value(string value)
    {
        var resource = Filled(
            "{name: use, type: apply-component, properties: {component: front}, inputs: [{from: x, parameterKey: 'env[0].value'}]}",
            value,
            "use-apply"
        )["resource"]!;

        var container = JsonNode.Parse((string)resource["manifest"]!)!["spec"]!["template"]!["spec"]!["containers"]![
            0
        ]!;
        ((string)container["env"]![0]!["value"]!).ShouldBe(value);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void An_object_for_another_cluster_has_the_value(string value)
    {
        var template = Filled(
            "{name: use, type: apply-object, properties: {cluster: tokyo, value: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}, data: {a: b}}}, inputs: [{from: x, parameterKey: value.data.a}]}",
            value
        );

        var raw = (string)template["inputs"]!["artifacts"]![0]!["raw"]!["data"]!;
        JsonNode.Parse(raw)!["data"]!.ToJsonString().ShouldBe(new JsonObject { ["a"] = value }.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_login_of_a_registry_has_the_value_in_its_own_JSON(string value)
    {
        var resource = Filled(
            "{name: use, type: export2secret, properties: {secretName: s, kind: docker-registry, dockerRegistry: {server: r.example, username: u, password: p}}, inputs: [{from: x, parameterKey: dockerRegistry.username}, {from: x, parameterKey: dockerRegistry.server}]}",
            value
        )["resource"]!;

        var config = (string)JsonNode.Parse((string)resource["manifest"]!)!["stringData"]![".dockerconfigjson"]!;
        JsonNode
            .Parse(config)!
            .ToJsonString()
            .ShouldBe(
                new JsonObject
                {
                    ["auths"] = new JsonObject
                    {
                        [value] = new JsonObject { ["username"] = value, ["password"] = "p" },
                    },
                }.ToJsonString()
            );
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_request_sends_the_value(string value)
    {
        var http = Filled(
            "{name: use, type: request, properties: {url: 'https://example.com', method: POST, body: {text: a, more: b}, header: {X-A: a}}, inputs: [{from: x, parameterKey: body.text}, {from: x, parameterKey: header.X-A}, {from: x, parameterKey: url}]}",
            value
        )["http"]!;

        JsonNode
            .Parse((string)http["body"]!)!
            .ToJsonString()
            .ShouldBe(new JsonObject { ["text"] = value, ["more"] = "b" }.ToJsonString());
        ((string)http["headers"]![0]!["value"]!).ShouldBe(value);
        ((string)http["url"]!).ShouldBe(value);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_message_has_the_value_for_an_agent_and_for_a_container(string value)
    {
        var webhook = Filled(
            "{name: use, type: webhook, properties: {url: {value: 'https://example.com'}, data: {text: a}}, inputs: [{from: x, parameterKey: data.text}]}",
            value
        );
        var slack = Filled(
            "{name: use, type: notification, properties: {slack: {url: {secretRef: {name: a, key: b}}, message: {text: a}}}, inputs: [{from: x, parameterKey: slack.message.text}]}",
            value
        );

        var expected = new JsonObject { ["text"] = value }.ToJsonString();
        JsonNode.Parse((string)webhook["http"]!["body"]!)!.ToJsonString().ShouldBe(expected);
        var message = (string)
            slack["container"]!["env"]!.AsArray().Single(one => (string)one!["name"]! == "MESSAGE")!["value"]!;
        JsonNode.Parse(message)!.ToJsonString().ShouldBe(expected);
        slack["container"]!["args"]![0]!.GetValue<string>().ShouldNotContain("{{");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_mail_has_the_value_in_its_text_and_in_one_line_of_its_head(string value)
    {
        var template = Filled(
            "{name: use, type: notification, properties: {email: {from: {address: a@b.c, alias: A, host: h, password: {secretRef: {name: mail, key: word}}}, to: [d@e.f], content: {subject: s, body: t}}}, inputs: [{from: x, parameterKey: email.content.subject}, {from: x, parameterKey: email.content.body}, {from: x, parameterKey: email.from.alias}]}",
            value
        );

        var mail = (string)
            template["container"]!["env"]!.AsArray().Single(one => (string)one!["name"]! == "MAIL")!["value"]!;
        var line = value.Replace('\r', ' ').Replace('\n', ' ');
        mail.ShouldBe($"From: {line} <a@b.c>\nTo: d@e.f\nSubject: {line}\n\n{value}\n");
    }

    [Fact]
    public void A_value_goes_as_it_is_where_any_text_may_be()
    {
        Filled(
                "{name: use, type: suspend, properties: {duration: 1s}, inputs: [{from: x, parameterKey: duration}]}",
                "30s"
            )
            .ToJsonString()
            .ShouldContain("\"suspend\":{\"duration\":\"30s\"}");
        Filled(
            "{name: use, type: build-push-image, properties: {context: c, image: a}, inputs: [{from: x, parameterKey: image}]}",
            "shop/a:1"
        )["container"]!["args"]!
            .AsArray()
            .Select(one => (string)one!)
            .ShouldContain("--destination=shop/a:1");
        Filled(
            "{name: use, type: apply-object, properties: {cluster: c, value: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}}}, inputs: [{from: x, parameterKey: cluster}]}",
            "tokyo"
        )["volumes"]!
            .ToJsonString()
            .ShouldContain("\"tokyo-kubeconfig\"");
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_condition_compares_the_value(string value)
    {
        var asked = ArgoSpec
            .Compiled(
                ArgoSpec.Of(
                    Read
                        + "- name: use\n  type: suspend\n  if: inputs.x == \"yes\" || inputs.x == \"1.2\"\n  inputs: [{from: x}]\n"
                )
            )
            .Template("main")["dag"]!["tasks"]![1]!
            .DeepClone()
            .AsObject();

        var when = (string)Given(asked, value)["when"]!;
        when.ShouldBe(value == "1.2" ? "true" : "false");
        ((string)ArgoTemplate.Filled(asked, new Dictionary<string, string>(StringComparer.Ordinal))["when"]!).ShouldBe(
            (string)asked["when"]!
        );
    }

    private const string Read = """
        - name: get
          type: read-object
          properties: {apiVersion: v1, kind: ConfigMap, name: settings}
          outputs: [{name: x, valueFrom: output.value.data.x}]

        """;

    /// <summary>The template of a step that takes <c>x</c>, after Argo put the value into its task and into it.</summary>
    private static JsonObject Filled(string step, string value, string template = "use")
    {
        var workflow = ArgoSpec.Compiled(ArgoSpec.Of($"{Read}- {step}"));
        var task = Given(workflow.Template("main")["dag"]!["tasks"]![1]!.DeepClone().AsObject(), value);
        var handed = (string)task["arguments"]!["parameters"]![0]!["value"]!;
        handed.ShouldBe(value);
        return ArgoTemplate.Filled(
            workflow.Template(template),
            new Dictionary<string, string>(StringComparer.Ordinal) { ["inputs.parameters.x"] = handed }
        );
    }

    private static JsonObject Given(JsonObject task, string value) =>
        ArgoTemplate.Filled(
            task,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["workflow.outputs.parameters.x"] = value }
        );
}
