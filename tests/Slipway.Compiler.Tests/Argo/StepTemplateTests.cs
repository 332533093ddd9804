using System.Text.Json.Nodes;

namespace Slipway.Compiler.Tests.Argo;

/// <summary>What each type of step becomes.</summary>
public class StepTemplateTests
{
    [Fact]
    public void Training_is_applied_and_succeeds_or_fails_with_the_job()
    {
        var template = Only("{name: a, type: apply-component, timeout: 6h, properties: {component: train}}");

        ((string)template["timeout"]!).ShouldBe("6h");
        ((string)template["resource"]!["action"]!).ShouldBe("apply");
        ((string)template["resource"]!["successCondition"]!).ShouldBe("status.completionTime");
        ((string)template["resource"]!["failureCondition"]!).ShouldStartWith("status.conditions.0.type == Failed, ");
    }

    [Fact]
    public void A_component_of_several_objects_applies_the_workload_last()
    {
        var spec = Spec.Component(
            "model-training",
            "image: shop/train:1.4\nstorage:\n- {name: data, mountPath: /data}\n- {name: model, mountPath: /model}"
        );

        ArgoSpec
            .Compiled(spec)
            .Tasks("comp")
            .ShouldBe([
                "comp-persistentvolumeclaim: ",
                "comp-persistentvolumeclaim-2: ",
                "comp-tfjob: comp-persistentvolumeclaim && comp-persistentvolumeclaim-2",
            ]);
    }

    [Fact]
    public void A_suspended_step_waits_for_a_human_or_for_a_while()
    {
        Only("{name: a, type: suspend}").ToJsonString().ShouldBe("""{"name":"a","suspend":{}}""");
        Only("{name: a, type: suspend, properties: {duration: 90s, message: look}}")
            .ToJsonString()
            .ShouldBe(
                """{"name":"a","inputs":{"parameters":[{"name":"message","value":"look"}]},"suspend":{"duration":"90s"}}"""
            );
    }

    [Fact]
    public void An_object_is_applied_as_it_is_with_braces_that_Argo_does_not_see()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                "- {name: a, type: apply-object, properties: {value: {apiVersion: v1, kind: ConfigMap, metadata: {name: m}, data: {t: \"{{ x }} {{= y }}\"}}}}"
            )
        );

        var manifest = (string)workflow.Template("a")["resource"]!["manifest"]!;
        manifest.ShouldNotContain("{{");
        ((string)WorkflowFaults.Applied(workflow).Single()["data"]!["t"]!).ShouldBe("{{ x }} {{= y }}");
        workflow.Template("a")["resource"]!["successCondition"].ShouldBeNull();
    }

    [Fact]
    public void A_value_goes_from_the_status_of_one_object_into_another()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                """
                - name: read
                  type: read-object
                  properties: {apiVersion: v1, kind: Service, name: db, namespace: data}
                  outputs: [{name: db.host, valueFrom: 'output.value.status.loadBalancer.ingress[0]["ip"]'}]
                - name: use
                  type: apply-component
                  properties: {component: front, namespace: shop}
                  inputs: [{from: db.host, parameterKey: "properties.env[0].value"}]
                """
            )
        );

        var given = workflow.Template("read")["outputs"]!["parameters"]![0]!;
        ((string)given["valueFrom"]!["jsonPath"]!).ShouldBe("{.status.loadBalancer.ingress[0]['ip']}");
        var front = WorkflowFaults.Applied(workflow).Single();
        ((string)front["metadata"]!["namespace"]!).ShouldBe("shop");
        var container = front["spec"]!["template"]!["spec"]!["containers"]![0]!;
        ((string)container["env"]![0]!["value"]!).ShouldBe("{{=toJson(inputs.parameters['db-host'])}}");
    }

    [Fact]
    public void A_request_gives_values_out_of_its_answer()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                """
                - name: ask
                  type: request
                  properties: {url: "https://example.com/stars", header: {X-Team: ml}}
                  outputs: [{name: stars, valueFrom: response.repository.stars}]
                """
            )
        );

        var http = workflow.Template("ask-send")["http"]!;
        http.ToJsonString()
            .ShouldBe(
                """{"url":"https://example.com/stars","method":"GET","headers":[{"name":"X-Team","value":"ml"}],"successCondition":"response.statusCode \u003C 400"}"""
            );
        ((string)workflow.Template("ask")["outputs"]!["parameters"]![0]!["valueFrom"]!["expression"]!).ShouldBe(
            "string(jsonpath(tasks['ask-send'].outputs.result, '$.repository.stars'))"
        );
    }

    [Fact]
    public void A_webhook_posts_what_it_is_given_or_the_Application()
    {
        var told = Only(
            "{name: a, type: webhook, properties: {url: {value: \"https://example.com/a\"}, data: {x: \"{{1}}\"}}}"
        );
        var told2 = Only("{name: a, type: webhook, properties: {url: {value: \"https://example.com/a\"}}}");

        JsonNode.Parse((string)told["http"]!["body"]!)!["x"]!.GetValue<string>().ShouldBe("{{1}}");
        JsonNode.Parse((string)told2["http"]!["body"]!)!["kind"]!.GetValue<string>().ShouldBe("Application");
    }

    [Fact]
    public void An_address_from_a_Secret_stays_there()
    {
        var template = Only(
            "{name: a, type: webhook, properties: {url: {secretRef: {name: hook, key: url}}, data: {x: 1}}}"
        );

        var container = template["container"]!;
        ((string)container["image"]!).ShouldStartWith("curlimages/curl:");
        container["env"]![0]!["valueFrom"]!["secretKeyRef"]!.ToJsonString().ShouldBe("""{"name":"hook","key":"url"}""");
        ((string)container["env"]![1]!["value"]!).ShouldBe("""{"x":1}""");
    }

    [Fact]
    public void A_notification_goes_to_every_channel_it_names()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                """
                - name: tell
                  type: notification
                  properties:
                    dingding: {url: {value: "https://example.com/d"}, message: {text: {content: done}}}
                    slack: {url: {value: "https://example.com/s"}, message: {text: done}}
                    email:
                      from: {address: a@example.com, alias: Team, host: mail.example.com, password: {secretRef: {name: mail, key: password}}}
                      to: [b@example.com, c@example.com]
                      content: {subject: done, body: all of it}
                """
            )
        );

        workflow.Tasks("tell").ShouldBe(["tell-dingding: ", "tell-slack: ", "tell-email: "]);
        ((string)workflow.Template("tell-dingding")["http"]!["body"]!).ShouldContain("\"msgtype\":\"text\"");
        var mail = workflow.Template("tell-email")["container"]!;
        var script = (string)mail["args"]![0]!;
        script.ShouldContain("--mail-rcpt \"$TO0\" --mail-rcpt \"$TO1\"");
        script.ShouldContain("smtp://$HOST:587");
        mail.ToJsonString().ShouldContain("\"secretKeyRef\":{\"name\":\"mail\",\"key\":\"password\"}");
    }

    [Fact]
    public void A_step_waits_for_the_Workflow_of_another_Application_or_for_one_of_KubeVela_s()
    {
        Manifest(
                "{name: a, type: depends-on-app, properties: {name: other, namespace: default}}",
                "status.status == running"
            )
            .ShouldContain("kind: Application");
        var compilation = Compile.For(
            "argo",
            ArgoSpec.Of("- {name: a, type: depends-on-app, properties: {name: other, namespace: default}}"),
            Spec.Application(ArgoSpec.Components, name: "other")
        );
        var workflow = compilation.Manifests[0].Objects[^1];
        ((string)workflow.Template("a")["resource"]!["manifest"]!).ShouldContain("kind: Workflow");
        ((string)workflow.Template("a")["resource"]!["failureCondition"]!).ShouldBe("status.phase in (Failed, Error)");
    }

    [Fact]
    public void A_deployment_of_a_step_of_its_own_is_waited_for()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                "- {name: a, type: apply-deployment, properties: {image: \"shop/a:1\", replicas: 2, cmd: [run]}}"
            )
        );

        ((string)workflow.Template("a-apply")["resource"]!["manifest"]!).ShouldContain(
            "workflow.oam.dev/step-name: app-a"
        );
        ((string)workflow.Template("a-wait")["resource"]!["successCondition"]!).ShouldEndWith(
            ", status.replicas == 2, status.updatedReplicas == 2, status.readyReplicas == 2"
        );
    }

    [Fact]
    public void An_image_is_built_with_the_login_from_a_Secret()
    {
        var template = Only(
            "{name: a, type: build-push-image, timeout: 1h, properties: {context: {git: github.com/a/b, branch: main}, image: \"shop/a:1\", credentials: {image: {name: login}, git: {name: git, key: token}}}}"
        );

        template["container"]!["args"]!
            .AsArray()
            .Select(one => (string)one!)
            .ShouldContain("--context=git://github.com/a/b#refs/heads/main");
        ((string)template["volumes"]![0]!["secret"]!["items"]![0]!["path"]!).ShouldBe("config.json");
        ((string)template["container"]!["env"]![0]!["name"]!).ShouldBe("GIT_TOKEN");
    }

    [Theory]
    [InlineData("git://github.com/a/b")]
    [InlineData("github.com/a/b")]
    public void The_scheme_of_a_repository_is_written_once(string git) =>
        Only($"{{name: a, type: build-push-image, properties: {{context: {{git: \"{git}\"}}, image: \"shop/a:1\"}}}}")[
            "container"
        ]!["args"]!
            .AsArray()
            .Select(one => (string)one!)
            .ShouldContain("--context=git://github.com/a/b#refs/heads/master");

    [Theory]
    [InlineData("data: {.dockerconfigjson: own}", """{".dockerconfigjson":"own"}""")]
    [InlineData(
        "dockerRegistry: {server: r.example, username: u, password: p}, data: {more: x}",
        """{"more":"x",".dockerconfigjson":"{\u0022auths\u0022:{\u0022r.example\u0022:{\u0022username\u0022:\u0022u\u0022,\u0022password\u0022:\u0022p\u0022,\u0022auth\u0022:\u0022dTpw\u0022}}}"}"""
    )]
    public void A_Secret_of_a_registry_has_its_data_and_its_login(string properties, string data) =>
        WorkflowFaults
            .Applied(
                ArgoSpec.Compiled(
                    ArgoSpec.Of(
                        $"- {{name: a, type: export2secret, properties: {{secretName: s, kind: docker-registry, {properties}}}}}"
                    )
                )
            )
            .Single()["stringData"]!
            .ToJsonString()
            .ShouldBe(data);

    [Fact]
    public void The_Application_is_posted_without_its_secrets()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                """
                - name: login
                  type: export2secret
                  properties: {secretName: s, kind: docker-registry, dockerRegistry: {username: u, password: hush-1}}
                - name: ask
                  type: request
                  properties: {url: "https://example.com/b", header: {Authorization: Bearer hush-2}}
                - name: hook
                  type: webhook
                  properties: {url: {value: "https://example.com/hush-3"}}
                """
            )
        );

        var body = (string)workflow.Template("hook")["http"]!["body"]!;
        body.ShouldContain("dockerRegistry");
        body.ShouldNotContain("hush-");
    }

    [Fact]
    public void A_Secret_gets_what_inputs_bring()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of(
                """
                - name: read
                  type: read-object
                  properties: {apiVersion: v1, kind: ConfigMap, name: settings}
                  outputs: [{name: host, valueFrom: output.value.data.host}]
                - name: keep
                  type: export2secret
                  properties: {secretName: db, data: {user: reader}}
                  inputs: [{from: host, parameterKey: data.host}]
                """
            )
        );

        WorkflowFaults.Applied(workflow).Single()["stringData"]!["host"]!
            .GetValue<string>()
            .ShouldBe("{{=toJson(inputs.parameters['host'])}}");
    }

    [Fact]
    public void A_deploy_step_asks_first_where_it_is_not_automatic()
    {
        var workflow = ArgoSpec.Compiled(
            ArgoSpec.Of("- {name: go, type: deploy, properties: {auto: false, parallelism: 1}}")
        );

        workflow.Tasks("go").ShouldBe(["go-approval: ", "go-train: go-approval", "go-front: go-approval"]);
        ((long)workflow.Template("go")["parallelism"]!).ShouldBe(1);
    }

    [Fact]
    public void The_account_may_do_what_the_Workflow_does_and_no_more()
    {
        var spec = ArgoSpec.Of(
            "- {name: a, type: apply-component, properties: {component: train, namespace: lab}}\n- {name: b, type: webhook, properties: {url: {value: \"https://example.com\"}}}"
        );
        var objects = Compile.For("argo", spec).Manifests.Single().Objects;

        objects
            .Select(json => $"{json["kind"]} {json["metadata"]!["namespace"]}")
            .ShouldBe([
                "ServiceAccount default",
                "Secret default",
                "Role default",
                "RoleBinding default",
                "Role lab",
                "RoleBinding lab",
                "Workflow default",
            ]);
        ((string)objects[1]["metadata"]!["name"]!).ShouldEndWith("-workflow.service-account-token");
        objects[2]["rules"]!
            .AsArray()
            .Select(rule => (string)rule!["resources"]![0]!)
            .ShouldBe(["workflowtaskresults", "workflowtasksets", "workflowtasksets/status"]);
        objects[4]["rules"]!
            .ToJsonString()
            .ShouldBe("""[{"apiGroups":["kubeflow.org"],"resources":["tfjobs"],"verbs":["create","get","patch"]}]""");
    }

    private static JsonObject Only(string step) => ArgoSpec.Compiled(ArgoSpec.Of($"- {step}")).Template("a");

    private static string Manifest(string step, string success)
    {
        var resource = Only(step)["resource"]!;
        ((string)resource["successCondition"]!).ShouldBe(success);
        return (string)resource["manifest"]!;
    }
}
