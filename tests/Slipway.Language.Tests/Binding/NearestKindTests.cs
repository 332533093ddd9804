namespace Slipway.Language.Tests.Binding;

/// <summary>Kinds without a schema are reported with the one that was meant.</summary>
public class NearestKindTests
{
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
    [InlineData("core.oam.dev/v1beta1", "{|SLIP1018:application|}", "did you mean 'Application'")]
    [InlineData("{|SLIP1018:core.oam.dev/v1|}", "Application", "did you mean 'Application' (core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:core.oam.dev/beta|}", "Application", "(core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:core.oma.dev/v1beta1|}", "Application", "(core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:v1|}", "Application", "(core.oam.dev/v1beta1)?")]
    [InlineData("{|SLIP1018:apps/v1|}", "TFJob", "(training.kubedl.io/v1alpha1)?")]
    [InlineData("training.kubedl.io/v1alpha1", "{|SLIP1018:Tfjob|}", "did you mean 'TFJob'")]
    [InlineData("model.kubedl.io/v1alpha1", "{|SLIP1018:ModelVersoin|}", "did you mean 'ModelVersion'")]
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
    [InlineData("kubeflow.org/v2beta1", "MPIJob")]
    [InlineData("argoproj.io/v1alpha1", "Application")]
    [InlineData("app.k8s.io/v1beta1", "Application")]
    [InlineData("training.kubedl.io/v1alpha1", "XDLJob")]
    [InlineData("training.kubedl.io/v1alpha1", "MarsJob")]
    [InlineData("core.oam.dev/v1beta1", "ComponentDefinition")]
    [InlineData("core.oam.dev/v1alpha1", "Policy")]
    [InlineData("v1", "Pod")]
    [InlineData("batch/v1", "CronJob")]
    public void Other_kinds_are_taken(string apiVersion, string kind) =>
        SpecTest.Verify($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n");
}
