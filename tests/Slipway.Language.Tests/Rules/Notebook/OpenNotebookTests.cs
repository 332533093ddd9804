namespace Slipway.Language.Tests.Rules;

public class OpenNotebookTests
{
    [Theory]
    [InlineData("NodePort")]
    [InlineData("LoadBalancer")]
    public void A_notebook_that_is_reachable_from_outside_is_reported(string type)
    {
        var found = SpecTest.Verify(
            Spec.Component("jupyter-notebook", $"storage: []\nserviceType: {{|SLIP6003:{type}|}}")
        );

        found.Single().Message.ShouldEndWith("write ClusterIP, and use 'kubectl port-forward service/comp 8888'");
    }

    [Theory]
    [InlineData("serviceType: ClusterIP")]
    [InlineData("cpu: \"1\"")]
    public void A_notebook_inside_the_cluster_is_fine(string property) =>
        SpecTest.Verify(Spec.Component("jupyter-notebook", $"storage: []\n{property}"));

    [Fact]
    public void A_web_service_may_be_reachable() =>
        SpecTest.Verify(
            Spec.Component(
                "webservice",
                """
                image: nginx:1.25
                exposeType: LoadBalancer
                ports: [{port: 80, expose: true}]
                """
            )
        );
}
