using Slipway.Language.Workspaces;

namespace Slipway.Language.Tests.Schemas;

public class JupyterNotebookSchemaTests
{
    [Fact]
    public void A_notebook_with_every_parameter_is_fine() =>
        Check(
            """
            serviceType: ClusterIP
            cpu: "1"
            memory: 2Gi
            gpu: "1"
            storage: [{name: data, mountPath: /data}]
            """
        );

    [Fact]
    public void A_notebook_without_storage_is_reported()
    {
        var found = SpecTest.Verify(
            Spec.Application("- name: comp\n  type: jupyter-notebook\n  {|SLIP1002:properties|}: {cpu: \"1\"}")
        );

        found.Single().Message.ShouldContain("write 'storage: []' for a notebook without volumes");
    }

    [Fact]
    public void A_notebook_without_properties_is_reported() =>
        SpecTest.Verify(Spec.Application("- name: comp\n  type: {|SLIP1002:jupyter-notebook|}"));

    [Fact]
    public void An_empty_list_of_storage_is_fine() => Check("storage: []");

    [Fact]
    public void A_path_below_home_starts_with_a_slash()
    {
        var found = Check("storage: [{name: data, mountPath: {|SLIP1005:data|}}]");

        found.Single().Message.ShouldStartWith("'data' does not start with '/'");
    }

    [Fact]
    public void A_service_without_a_name_to_lead_to_is_reported()
    {
        var found = Check("storage: []\nserviceType: {|SLIP1004:ExternalName|}");

        found.Single().Message.ShouldContain("the API server then rejects the Service");
    }

    [Theory]
    [InlineData("serviceType: {|SLIP1004:Headless|}")]
    [InlineData("cpu: {|SLIP1003:1|}")]
    [InlineData("memory: {|SLIP1003:2|}")]
    [InlineData("{|SLIP1001:image|}: jupyter/base-notebook:1")]
    public void A_property_that_the_addon_does_not_take_is_reported(string property) =>
        Check($"storage: []\n{property}");

    [Theory]
    [InlineData("{{|SLIP1002:name|}: data}")]
    [InlineData("{{|SLIP1002:mountPath|}: /data}")]
    public void Half_a_volume_is_reported(string storage) => Check($"storage: [{storage}]");

    [Fact]
    public void Two_volumes_at_one_path_are_reported() =>
        Check("storage: [{name: data, mountPath: /data}, {name: more, mountPath: {|SLIP1009:/data|}}]");

    private static IReadOnlyList<Slipway.Schema.Diagnostics.Diagnostic> Check(string properties) =>
        new SpecTest
        {
            Externals =
            [
                new External("PersistentVolumeClaim", "data", null),
                new External("PersistentVolumeClaim", "more", null),
            ],
        }.Check(Spec.Component("jupyter-notebook", properties));
}
