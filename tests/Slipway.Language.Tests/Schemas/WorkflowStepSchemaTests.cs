namespace Slipway.Language.Tests.Schemas;

public class WorkflowStepSchemaTests
{
    [Theory]
    [InlineData("suspend", "properties: {duration: 2h30m, message: look at the model}")]
    [InlineData("apply-component", "properties: {component: front, cluster: \"\", namespace: other}")]
    [InlineData("deploy", "properties: {auto: false, policies: [], parallelism: 2, ignoreTerraformComponent: false}")]
    [InlineData("depends-on-app", "properties: {name: training, namespace: default}")]
    [InlineData(
        "apply-object",
        "properties: {value: {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {}}}"
    )]
    [InlineData("read-object", "properties: {name: training}")]
    [InlineData("apply-deployment", "properties: {image: \"example/job:1.0\", replicas: 2, cmd: [run]}")]
    [InlineData("request", "properties: {url: \"https://example.com\", method: POST, body: {a: 1}, header: {x-a: b}}")]
    [InlineData("webhook", "properties: {url: {secretRef: {name: hooks, key: url}}, data: {done: true}}")]
    [InlineData("export2secret", "properties: {secretName: model, kind: generic, data: {path: /model}}")]
    [InlineData(
        "vela-cli",
        "properties: {command: [vela, ls], storage: {secret: [{name: a, mountPath: /a, secretName: b}]}}"
    )]
    [InlineData(
        "build-push-image",
        "properties: {context: {git: github.com/a/b, branch: main}, image: \"example/b:1.0\"}"
    )]
    [InlineData(
        "build-push-image",
        "properties: {context: \"dir://workspace\", image: \"example/b:1.0\", verbosity: warn}"
    )]
    [InlineData("print-message-in-status", "properties: {message: done}")]
    [InlineData(
        "notification",
        "properties: {slack: {url: {secretRef: {name: a, key: b}}, message: {text: done, blocks: [{type: section, text: {}}]}}}"
    )]
    [InlineData(
        "notification",
        "properties: {lark: {url: {secretRef: {name: a, key: b}}, message: {msg_type: text, content: \"{}\"}}}"
    )]
    [InlineData(
        "notification",
        "properties: {dingding: {url: {secretRef: {name: a, key: b}}, message: {text: {content: done}}}}"
    )]
    [InlineData(
        "notification",
        "properties: {email: {from: {address: a@b.c, host: mail, password: {secretRef: {name: a, key: b}}}, to: [d@b.c], content: {subject: a, body: b}}}"
    )]
    public void What_a_step_takes_is_fine(string type, string properties) =>
        SpecTest.Verify(Workflow(type, properties));

    [Theory]
    [InlineData("suspend", "properties: {duration: {|SLIP1005:1min|}}")]
    [InlineData("suspend", "properties: {{|SLIP1001:wait|}: 1h}")]
    [InlineData("apply-component", "{|SLIP1002:properties|}: {cluster: \"\"}")]
    [InlineData("deploy", "properties: {{|SLIP1001:policy|}: [], parallelism: {|SLIP1007:0|}}")]
    [InlineData("deploy", "properties: {auto: {|SLIP1003:\"yes\"|}}")]
    [InlineData("depends-on-app", "{|SLIP1002:properties|}: {name: training}")]
    [InlineData("apply-object", "properties: {{|SLIP1002:value|}: {apiVersion: v1}}")]
    [InlineData("read-object", "{|SLIP1002:properties|}: {kind: Secret}")]
    [InlineData("apply-deployment", "properties: {image: {|SLIP1005:Example|}, replicas: {|SLIP1003:two|}}")]
    [InlineData("request", "properties: {url: {|SLIP1006:example.com|}, method: {|SLIP1004:PATCH|}}")]
    [InlineData("webhook", "properties: {url: {value: \"https://a\", {|SLIP1010:secretRef|}: {name: a, key: b}}}")]
    [InlineData("webhook", "properties: {{|SLIP1010:url|}: {}}")]
    [InlineData(
        "export2secret",
        "properties: {secretName: model, kind: {|SLIP1004:tls|}, data: {port: {|SLIP1003:1|}}}"
    )]
    [InlineData("vela-cli", "properties: {command: {|SLIP1003:vela ls|}}")]
    [InlineData("build-push-image", "properties: {{|SLIP1002:context|}: {branch: main}, image: \"example/b:1.0\"}")]
    [InlineData("print-message-in-status", "{|SLIP1002:properties|}: {}")]
    [InlineData("notification", "{|SLIP1008:properties|}: {}")]
    [InlineData(
        "notification",
        "properties: {{|SLIP1001:mail|}: {from: {address: a@b.c, host: mail, password: {secretRef: {name: a, key: b}}}, to: [d@b.c], content: {subject: a, body: b}}}"
    )]
    [InlineData(
        "notification",
        "properties: {dingding: {url: {secretRef: {name: a, key: b}}, message: {msgtype: {|SLIP1004:mardown|}}}}"
    )]
    public void What_a_step_does_not_take_is_reported(string type, string properties) =>
        SpecTest.Verify(Workflow(type, properties));

    [Fact]
    public void A_group_has_its_steps_next_to_its_properties()
    {
        SpecTest.Verify(Workflow("step-group", "subSteps:\n  - {name: wait, type: suspend}"));

        var found = SpecTest.Verify(
            Workflow(
                "step-group",
                "subSteps:\n  - {name: wait, type: suspend}\n  properties: {{|SLIP1001:subSteps|}: []}"
            )
        );
        found.Single().Message.ShouldContain("Nothing is allowed here");
    }

    [Fact]
    public void What_an_input_brings_is_not_missing() =>
        SpecTest.Verify(
            Workflow(
                "print-message-in-status",
                "inputs: [{from: where, parameterKey: message}]",
                "outputs: [{name: where, valueFrom: output.metadata.name}]"
            )
        );

    private static string Workflow(string type, string step, string? first = null)
    {
        var front = "- name: front\n  type: webservice\n  properties: {image: \"example/front:1.0\"}";
        var apply = "- name: apply\n  type: apply-component\n  properties: {component: front}\n";
        var steps = type is "apply-component" or "deploy" ? "" : apply + (first is null ? "" : $"  {first}\n");
        return Spec.Application(front, workflow: $"steps:\n{steps}- name: tested\n  type: {type}\n  {step}");
    }
}
