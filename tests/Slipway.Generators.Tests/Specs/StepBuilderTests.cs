using Slipway.Generators.Tests.Generation;

namespace Slipway.Generators.Tests.Specs;

/// <summary>KubeVela's own steps and policies, written in C#.</summary>
public sealed class StepBuilderTests
{
    [Fact]
    public void Each_step_is_written_as_its_schema_says()
    {
        var app = new Application("app");
        var steps = app.Workflow;
        var production = app.AddTopologyPolicy("production", policy => policy.WithCluster("local"));
        steps.AddApplyTerraformConfig(
            "config",
            step =>
                step.WithSource(source => source.WithPath("alibaba/oss"))
                    .WithProviderRef("ali")
                    .WithVariable("acl", "private")
        );
        steps.AddApplyTerraformProvider(
            "provider",
            step => step.WithType(TerraformCloud.UCloud).WithProviderName("mine").WithRegion("cn")
        );
        steps.AddCheckMetrics("metrics", "up", ">=0.95", step => step.WithDuration("1m"));
        steps.AddCleanJobs("clean", step => step.WithLabelSelector("app", "train"));
        steps.AddCollectServiceEndpoints("endpoints", step => step.WithProtocol(EndpointProtocol.Https).WithOuter());
        steps.AddCreateConfig("create", "registry", step => step.WithTemplate("image-registry"));
        steps.AddReadConfig("read", "registry");
        steps.AddListConfig("list", "image-registry");
        steps.AddDeleteConfig("delete", "registry");
        steps.AddExportData(
            "data",
            step => step.WithObjectKind(ExportedKind.Secret).WithData("a", "b").WithTopology(production)
        );
        steps.AddExportService("service", "10.0.0.1", 80, 8080);
        steps.AddExportToConfig("settings", "settings", step => step.WithData("a", "b"));
        steps.AddGenerateJdbcConnection("jdbc", "db-conn");
        steps.AddRestartWorkflow("again", step => step.WithEvery("24h"));
        steps.AddChatGpt(
            "ask",
            step =>
                step.WithToken(token => token.WithSecretRef("openai", "token"))
                    .WithPrompt("hello", PromptType.Audit)
                    .WithModel("gpt-4")
        );
        steps.AddDeployCloudResource("cloud", "staging");
        steps.AddShareCloudResource("share", "staging", step => step.WithPlacement(one => one.WithCluster("tokyo")));
        ModelTree
            .Of(Written(app))
            .ShouldBe(
                """
                {"apiVersion":"core.oam.dev/v1beta1","kind":"Application","metadata":{"name":"app"},"spec":{"components":[],"policies":[
                {"name":"production","type":"topology","properties":{"clusters":["local"]}}],"workflow":{"steps":[
                {"name":"config","type":"apply-terraform-config","properties":{"source":{"path":"alibaba/oss"},"providerRef":{"name":"ali"},
                "variable":{"acl":"private"}}},
                {"name":"provider","type":"apply-terraform-provider","properties":{"type":"ucloud","name":"mine","region":"cn"}},
                {"name":"metrics","type":"check-metrics","properties":{"query":"up","condition":"\u003E=0.95","duration":"1m"}},
                {"name":"clean","type":"clean-jobs","properties":{"labelselector":{"app":"train"}}},
                {"name":"endpoints","type":"collect-service-endpoints","properties":{"protocal":"https","outer":true}},
                {"name":"create","type":"create-config","properties":{"name":"registry","template":"image-registry"}},
                {"name":"read","type":"read-config","properties":{"name":"registry"}},
                {"name":"list","type":"list-config","properties":{"template":"image-registry"}},
                {"name":"delete","type":"delete-config","properties":{"name":"registry"}},
                {"name":"data","type":"export-data","properties":{"kind":"Secret","data":{"a":"b"},"topology":"production"}},
                {"name":"service","type":"export-service","properties":{"ip":"10.0.0.1","port":80,"targetPort":8080}},
                {"name":"settings","type":"export2config","properties":{"configName":"settings","data":{"a":"b"}}},
                {"name":"jdbc","type":"generate-jdbc-connection","properties":{"name":"db-conn"}},
                {"name":"again","type":"restart-workflow","properties":{"every":"24h"}},
                {"name":"ask","type":"chat-gpt","properties":{"token":{"secretRef":{"name":"openai","key":"token"}},
                "prompt":{"content":"hello","type":"audit"},"model":"gpt-4"}},
                {"name":"cloud","type":"deploy-cloud-resource","properties":{"env":"staging"}},
                {"name":"share","type":"share-cloud-resource","properties":{"env":"staging","placements":[{"cluster":"tokyo"}]}}]}}}
                """.ReplaceLineEndings("")
            );
    }

    [Fact]
    public void Deprecated_ones_are_written_too()
    {
        var app = new Application("app");
#pragma warning disable SLIP1011
        app.AddEnvBindingPolicy(
            "environments",
            policy =>
                policy.WithEnv(
                    "staging",
                    environment =>
                        environment
                            .WithPlacement(placement => placement.WithClusterSelector("tokyo"))
                            .WithComponent("web")
                            .WithChange(change => change.WithName("web"))
                )
        );
        app.Workflow.AddApplyRemaining("remaining", step => step.WithException("web"));
        app.Workflow.AddApplyApplication("all");
        app.Workflow.AddApplyApplicationInParallel("at-once");
        app.Workflow.AddDeployToEnv("staging", "staging", step => step.WithParallel());
        app.Workflow.AddDeployToRuntime("everywhere", step => step.WithCluster("tokyo"));
#pragma warning restore SLIP1011
        ModelTree
            .Of(Written(app))
            .ShouldBe(
                """
                {"apiVersion":"core.oam.dev/v1beta1","kind":"Application","metadata":{"name":"app"},"spec":{"components":[],"policies":[
                {"name":"environments","type":"env-binding","properties":{"envs":[{"name":"staging",
                "placement":{"clusterSelector":{"name":"tokyo"}},"selector":{"components":["web"]},
                "patch":{"components":[{"name":"web"}]}}]}}],"workflow":{"steps":[
                {"name":"remaining","type":"apply-remaining","properties":{"exceptions":["web"]}},
                {"name":"all","type":"apply-application"},
                {"name":"at-once","type":"apply-application-in-parallel"},
                {"name":"staging","type":"deploy2env","properties":{"env":"staging","parallel":true}},
                {"name":"everywhere","type":"deploy2runtime","properties":{"clusters":["tokyo"]}}]}}}
                """.ReplaceLineEndings("")
            );
    }

    private static string Written(Application app)
    {
        using var text = new StringWriter();
        SpecModel.Write(text, [app]);
        return text.ToString();
    }
}
