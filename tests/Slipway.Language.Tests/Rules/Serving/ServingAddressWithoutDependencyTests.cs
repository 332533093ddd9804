namespace Slipway.Language.Tests.Rules.Serving;

public class ServingAddressWithoutDependencyTests
{
    private const string Path = "v1/models/my-model:predict";
    private const string Url = $"{ServingSpec.Host}/seldon/default/demo-serving/{Path}";
    private const string Marked = $"{ServingSpec.Host}/seldon/default/{{|SLIP2014:demo-serving|}}/{Path}";

    [Fact]
    public void A_client_that_does_not_wait_for_its_model_is_reported() =>
        SpecTest
            .Verify(ServingSpec.Application(Marked, client: ""))
            .Single()
            .Message.ShouldContain("write 'dependsOn: [demo-serving]'");

    [Fact]
    public void A_deploy_step_keeps_the_order_of_dependencies_and_gives_none_itself() =>
        SpecTest.Verify(ServingSpec.Application(Marked, client: "", workflow: "steps: [{type: deploy}]"));

    [Fact]
    public void A_dependency_through_others_is_fine() =>
        SpecTest.Verify(
            ServingSpec.Application(Url, client: "dependsOn: [between]")
                + "  - name: between\n    type: cloneset\n    dependsOn: [demo-serving]\n"
        );

    [Fact]
    public void A_workflow_that_applies_one_by_one_is_fine() =>
        SpecTest.Verify(
            ServingSpec.Application(
                Url,
                client: "",
                workflow: """
                steps:
                - {type: apply-component, properties: {component: demo-serving}}
                - {type: apply-component, properties: {component: rest}}
                """
            )
        );

    [Fact]
    public void A_value_taken_from_the_serving_component_gives_an_order_too() =>
        SpecTest.Verify(
            ServingSpec
                .Application(Url, client: "inputs: [{from: state, parameterKey: labels.state}]")
                .Replace(
                    "type: model-serving",
                    "type: model-serving\n    outputs: [{name: state, valueFrom: output.status.state}]"
                )
        );
}
