namespace Slipway.Language.Tests.Binding;

/// <summary>Types and kinds without a schema are reported with the one that was probably meant.</summary>
public class NearestTypeTests
{
    [Theory]
    [InlineData("- name: a\n  type: {|SLIP1017:jupyter-notebooks|}", "did you mean 'jupyter-notebook'?")]
    [InlineData("- name: a\n  type: {|SLIP1017:Webservice@v2|}", "did you mean 'webservice'?")]
    [InlineData(
        "- name: a\n  type: worker\n  traits:\n  - type: {|SLIP1017:arms-metric|}",
        "did you mean 'arms-metrics'?"
    )]
    public void A_type_that_is_nearly_known_is_reported_with_the_nearest(string components, string message) =>
        SpecTest.Verify(Spec.Application(components)).Single().Message.ShouldContain(message);

    [Theory]
    [InlineData("worker")]
    [InlineData("cron-task")]
    [InlineData("helm")]
    [InlineData("k8s-objects")]
    [InlineData("alibaba-oss")]
    [InlineData("my-redis")]
    [InlineData("base-service")]
    public void Other_types_are_taken(string type) => SpecTest.Verify(Spec.Application($"- name: a\n  type: {type}"));

    [Theory]
    [InlineData(
        "core.oam.dev/v1beta1",
        "{|SLIP1018:Aplication|}",
        "did you mean 'Application' (core.oam.dev/v1beta1)?"
    )]
    [InlineData(
        "{|SLIP1018:core.oam.dev/v1alpha2|}",
        "Application",
        "did you mean 'Application' (core.oam.dev/v1beta1)?"
    )]
    [InlineData("{|SLIP1018:training.kubedl.io/v1|}", "TFJob", "did you mean 'TFJob' (training.kubedl.io/v1alpha1)?")]
    public void A_kind_that_is_nearly_known_is_reported_with_the_nearest(
        string apiVersion,
        string kind,
        string message
    ) =>
        SpecTest
            .Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n")
            .Single()
            .Message.ShouldContain(message);

    [Theory]
    [InlineData("kubeflow.org/v1", "TFJob")]
    [InlineData("kubeflow.org/v1", "MPIJob")]
    [InlineData("training.kubedl.io/v1alpha1", "XDLJob")]
    [InlineData("training.kubedl.io/v1alpha1", "MarsJob")]
    [InlineData("core.oam.dev/v1beta1", "ComponentDefinition")]
    [InlineData("core.oam.dev/v1alpha1", "Policy")]
    [InlineData("v1", "Pod")]
    [InlineData("batch/v1", "CronJob")]
    public void Other_kinds_are_taken(string apiVersion, string kind) =>
        SpecTest.Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n");
}
