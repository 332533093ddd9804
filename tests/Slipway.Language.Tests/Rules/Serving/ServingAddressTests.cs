using Slipway.Schema.Diagnostics;

namespace Slipway.Language.Tests.Rules.Serving;

public class ServingAddressTests
{
    private const string Host = ServingSpec.Host;

    private static Diagnostic One(params string[] files) => SpecTest.Verify(files).Single();

    [Fact]
    public void A_namespace_that_the_component_is_not_in_is_reported()
    {
        var url = $"{Host}/seldon/{{|SLIP2012:default|}}/demo-serving/v1/models/my-model:predict";
        One(ServingSpec.Application(url, inNamespace: "ml")).Message.ShouldContain("so write 'ml'");
        One(ServingSpec.Application($"'{url}'", inNamespace: "ml")).Message.ShouldContain("is in namespace 'ml'");
        new SpecTest { Namespace = "ml" }
            .Check(ServingSpec.Application(url))
            .Count.ShouldBe(1);
    }

    [Fact]
    public void A_component_that_does_not_serve_is_reported_with_the_nearest_that_does()
    {
        One(ServingSpec.Application($"{Host}/seldon/default/{{|SLIP2012:demo-srving|}}/v1/models/my-model:predict"))
            .Message.ShouldContain("did you mean 'demo-serving'?");
        One(ServingSpec.Application("http://ambassador.vela-system/seldon/default/{|SLIP2012:rest|}/"))
            .Message.ShouldContain("SlipwayExternal of kind SeldonDeployment");
    }

    [Fact]
    public void A_model_that_no_predictor_serves_is_reported() =>
        One(ServingSpec.Application($"{Host}/seldon/default/demo-serving/v1/models/{{|SLIP2012:my-modl|}}:predict"))
            .Message.ShouldContain("did you mean 'my-model'?");

    [Theory]
    [InlineData("/api/v1.0/predictions")]
    [InlineData("/api/v0.1/predictions")]
    [InlineData("/v2/models/my-model/infer")]
    public void A_path_of_another_protocol_is_reported(string path) =>
        One(ServingSpec.Application($"{Host}/seldon/default/demo-serving{{|SLIP2012:{path}|}}"))
            .Message.ShouldContain("speaks 'tensorflow', so write '/v1/models/my-model:predict'");

    [Fact]
    public void A_component_without_a_protocol_speaks_that_of_Seldon() =>
        One(
            ServingSpec
                .Application($"{Host}/seldon/default/demo-serving{{|SLIP2012:/v1/models/my-model:predict|}}")
                .Replace("protocol: tensorflow", "timeout: \"3000\"")
        )
            .Message.ShouldContain("speaks 'seldon', so write '/api/v1.0/predictions'");

    [Theory]
    [InlineData(
        "http://ambassador.vela-system.svc.cluster.local/seldon/default/demo-serving/v1/models/my-model:predict"
    )]
    [InlineData("http://ambassador.vela-system:80/seldon/default/demo-serving/v1/models/my-model:predict")]
    [InlineData("http://ambassador.vela-system/seldon/default/demo-serving")]
    [InlineData("http://ambassador.vela-system/seldon/default/demo-serving/v1/models/")]
    [InlineData("http://ambassador/seldon/demo-serving/v1/models/my-model:predict")]
    [InlineData("http://ambassador.vela-system/seldon/$(NAMESPACE)/demo-serving/v1/models/x")]
    [InlineData("http://ambassador.vela-system/seldon/default/demo-${COLOR}/v1/models/x")]
    [InlineData("http://models.example.com/seldon/other/someone-elses/v1/models/x")]
    public void Right_addresses_and_those_with_placeholders_are_fine(string url) =>
        SpecTest.Verify(ServingSpec.Application($"\"{url}\""));

    [Fact]
    public void Components_of_other_files_and_declared_ones_are_found() =>
        new SpecTest { Externals = [new("SeldonDeployment", "theirs", "team")] }.Check(
            ServingSpec.Application($"{Host}/seldon/ml/demo-serving/v1/models/my-model:predict", client: ""),
            ServingSpec.Application(
                $"\"{Host}/seldon/team/theirs/v1/models/x:predict,{Host}/seldon/ml/demo-serving/v1/models/my-model:predict\"",
                inNamespace: "ml"
            )
        );

    [Fact]
    public void A_topology_may_deploy_the_component_elsewhere() =>
        SpecTest.Verify(
            ServingSpec.Application(
                $"{Host}/seldon/prod/demo-serving/v1/models/my-model:predict",
                policies: "- {name: prod, type: topology, properties: {clusters: [local], namespace: prod}}"
            )
        );

    [Fact]
    public void What_an_override_changes_is_not_judged() =>
        SpecTest.Verify(
            ServingSpec.Application(
                $"{Host}/seldon/default/demo-serving/v1/models/other:predict",
                policies: """
                - name: change
                  type: override
                  properties:
                    components:
                    - name: demo-serving
                      properties: {predictors: [{name: model, graph: {name: other}}]}
                """
            )
        );
}
