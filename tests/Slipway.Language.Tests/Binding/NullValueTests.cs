namespace Slipway.Language.Tests.Binding;

/// <summary>A key with nothing after its colon, which the API server drops.</summary>
public class NullValueTests
{
    private const string Web = "- name: web\n  type: webservice\n  properties: {image: \"nginx:1.27.3\"}\n";

    [Theory]
    [InlineData("metadata:\n  name: web\n  {|SLIP1019:annotations|}:\n")]
    [InlineData("metadata:\n  name: web\n  {|SLIP1019:labels|}:\n")]
    [InlineData("metadata: {name: web, {|SLIP1019:namespace|}: }\n")]
    public void A_key_that_may_be_left_out_is_a_warning(string metadata) =>
        SpecTest
            .Verify(
                $"apiVersion: core.oam.dev/v1beta1\nkind: Application\n{metadata}spec:\n  components:\n  {Web.Replace("\n", "\n  ", StringComparison.Ordinal)}"
            )
            .Single()
            .Message.ShouldContain("the API server drops it");

    [Theory]
    [InlineData("  traits:\n  - type: acme-scaler\n    {|SLIP1019:properties|}:")]
    [InlineData("  traits:\n  - type: acme-scaler\n    properties: {}\n  dependsOn:")]
    public void So_are_the_properties_of_a_type_without_a_schema(string traits) =>
        SpecTest.Verify(Spec.Application(Web + traits));

    [Fact]
    public void What_a_type_requires_is_missing_where_its_properties_are_nothing() =>
        SpecTest.Verify(Spec.Application("- name: web\n  type: webservice\n  {|SLIP1002:properties|}:"));

    [Theory]
    [InlineData("kind: Model\nmetadata: {name: m}\n{|SLIP1019:spec|}:\n")]
    [InlineData("kind: Model\nmetadata: {name: m, {|SLIP1019:labels|}: null}\nspec: {description: d}\n")]
    public void So_are_keys_of_KubeDL(string model) =>
        SpecTest.Verify($"apiVersion: model.kubedl.io/v1alpha1\n{model}");

    [Theory]
    [InlineData("metadata:\n  name: web\n{|SLIP1003:spec|}:\n", "indent the lines that belong to it")]
    [InlineData("metadata:\n  {|SLIP1003:name|}:\nspec: {components: [{name: a, type: cloneset}]}\n", "write a value")]
    [InlineData("metadata: {name: web}\nspec:\n  {|SLIP1003:components|}:\n", "indent the lines that belong to it")]
    public void A_key_that_has_to_be_there_is_an_error_and_not_to_be_removed(string rest, string remedy) =>
        SpecTest
            .Verify($"apiVersion: core.oam.dev/v1beta1\nkind: Application\n{rest}")
            .Single()
            .Message.ShouldEndWith(remedy);

    [Fact]
    public void A_template_of_KubeVela_sees_what_is_nothing() =>
        SpecTest
            .Verify(Spec.Component("webservice", "image: nginx:1.27.3\n{|SLIP1003:cpu|}:"))
            .Single()
            .Message.ShouldContain("or remove the key");

    [Fact]
    public void An_item_of_a_list_is_not_dropped() =>
        SpecTest.Verify(Spec.Component("webservice", "image: nginx:1.27.3\ncmd: [{|SLIP1003:~|}]"));

    [Fact]
    public void A_notebook_fails_without_its_storage_and_hears_nothing_of_removing_it() =>
        SpecTest
            .Verify(Spec.Component("jupyter-notebook", "{|SLIP1003:storage|}:"))
            .Single()
            .Message.ShouldNotContain("remove the key");
}
