namespace Slipway.Language.Tests.Rules;

public class DuplicateDocumentTests
{
    private const string Web = "- name: web\n  type: webservice\n  properties: {image: \"nginx:1.27.3\"}";

    [Fact]
    public void Two_Applications_of_one_name_are_one_object() =>
        SpecTest
            .Verify(Spec.Application(Web, name: "shop"), Spec.Application(Web, name: "{|SLIP2040:shop|}"))
            .Single()
            .Message.ShouldStartWith("the Application 'shop' already appears in line 4 of spec1.yaml");

    [Fact]
    public void So_are_two_in_one_file_and_two_of_kinds_without_a_schema()
    {
        SpecTest.Verify($"{Spec.Application(Web)}\n---\n{Spec.Application(Web, name: "{|SLIP2040:app|}")}");
        const string Settings = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\n";
        SpecTest.Verify(Settings, Settings.Replace("settings", "{|SLIP2040:settings|}", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_found_whatever_else_is_wrong_and_nothing_is_said_of_both_together() =>
        SpecTest.Verify(
            Spec.Component(
                "model-training",
                "image: a/b:1\nstorage: [{name: claim, mountPath: /m, resources: {requests: {storage: 1Gi}}}]\n{|SLIP1001:gpus|}: 1"
            ),
            Spec.Component(
                    "model-training",
                    "image: a/b:1\nstorage: [{name: claim, mountPath: /m, resources: {requests: {storage: 2Gi}}}]"
                )
                .Replace("name: app", "name: {|SLIP2040:app|}", StringComparison.Ordinal)
        );

    [Fact]
    public void Another_namespace_kind_or_group_is_another_object() =>
        SpecTest.Verify(
            Spec.Application(Web, name: "shop"),
            Spec.Application(Web, name: "shop", inNamespace: "other"),
            "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: shop}\n",
            "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\n"
        );

    [Fact]
    public void Documents_without_a_name_are_not() =>
        SpecTest.Verify("apiVersion: example.com/v1\nkind: Thing\n", "apiVersion: example.com/v1\nkind: Thing\n");
}
