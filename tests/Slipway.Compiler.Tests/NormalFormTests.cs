using Slipway.Compiler.Json;
using Slipway.Compiler.NormalForms;
using Slipway.Compiler.Yaml;
using Slipway.Language;
using Slipway.Language.Binding;
using Slipway.Language.Syntax;
using Slipway.Language.Workspaces;

namespace Slipway.Compiler.Tests;

public class NormalFormTests
{
    [Fact]
    public void Counts_that_the_template_fails_without_are_written_out_as_zero() =>
        Normal(Spec.Component("model-training", "image: a/b:1\ndistribution: {worker: 2}"))
            .ShouldContain(
                "distribution:\n        ps: 0\n        worker: 2\n        master: 0\n        scheduler: 0\n        server: 0\n        launcher: 0\n"
            );

    [Fact]
    public void Nothing_is_written_out_where_the_spec_says_nothing_of_it() =>
        Normal(Spec.Component("model-training", "image: a/b:1")).ShouldNotContain("distribution");

    [Fact]
    public void What_changes_another_component_leaves_out_what_it_does_not_change() =>
        Normal(
                Spec.Application(
                    "- name: a\n  type: model-training\n  properties: {image: \"a/b:1\", distribution: {ps: 3}}",
                    "- type: override\n  properties:\n    components:\n    - name: a\n      type: model-training\n      properties: {distribution: {worker: 2}}"
                )
            )
            .ShouldContain("        properties:\n          distribution:\n            worker: 2\n");

    [Fact]
    public void A_notebook_without_volumes_says_so() =>
        Normal(Spec.Application("- name: a\n  type: jupyter-notebook\n- name: b\n  type: cloneset"))
            .ShouldEndWith(
                "  - name: a\n    type: jupyter-notebook\n    properties:\n      storage: []\n  - name: b\n    type: cloneset\n"
            );

    [Fact]
    public void A_key_of_the_document_with_nothing_after_it_is_left_out()
    {
        var normal = Normal(Spec.Application("- name: a\n  type: cloneset\n  traits:\n  properties: {image: }"));

        normal.ShouldNotContain("traits");
        normal.ShouldContain("image: null");
    }

    [Fact]
    public void Keys_without_a_schema_stay_where_they_are_after_those_with_one() =>
        Normal(
                "kind: Application\nzeta: 1\nalpha: 2\napiVersion: core.oam.dev/v1beta1\nspec: text\nmetadata: {name: a}"
            )
            .ShouldBe(
                "apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata:\n  name: a\n  namespace: default\nspec: text\nzeta: 1\nalpha: 2\n"
            );

    [Fact]
    public void A_definition_s_revision_is_kept_and_does_not_hide_its_schema() =>
        Normal(Spec.Component("webservice@v2", "port: 80\nimage: a/b:1"))
            .ShouldContain("type: webservice@v2\n    properties:\n      image: a/b:1\n      port: 80\n");

    private static string Normal(string spec)
    {
        var analysis = Analysis.Run([SourceText.From("spec.yaml", spec)], new WorkspaceOptions());
        var normal = NormalApplication.Of(analysis.Workspace.Documents[0], new NormalForm(SchemaCatalog.BuiltIn));
        return YamlWriter.Write([normal.Root.ToJson()]);
    }
}
