using Slipway.Language.Systems.KubeVela;

namespace Slipway.Language.Tests.Environments;

public class OverlayTests
{
    private static readonly string Web = Spec.Application(
        """
        - name: web
          type: webservice
          properties:
            image: example/web:1
            env:
            - name: LEVEL
              value: debug
            - name: SITE
              value: dev
            ports:
            - port: 80
              expose: true
          traits:
          - type: scaler
            properties:
              replicas: 1
        - name: worker
          type: webservice
          properties:
            image: example/worker:1
            ports:
            - port: 90
              expose: true
        """,
        name: "shop"
    );

    /// <summary>Two Applications of one name in two namespaces.</summary>
    private static readonly string Twins =
        Spec.Application(
            "- {name: web, type: webservice, properties: {image: 'example/web:1'}}",
            name: "shop",
            inNamespace: "north"
        )
        + "---\n"
        + Spec.Application(
            "- {name: web, type: webservice, properties: {image: 'example/web:1'}}",
            name: "shop",
            inNamespace: "south"
        );

    private const string NewImage = "- name: web\n  properties:\n    image: example/web:2";

    [Fact]
    public void Mappings_are_merged_and_items_are_found_by_their_names()
    {
        var analysis = OverlayTest.Verify(
            Web,
            Overlay(
                """
                - name: web
                  properties:
                    image: example/web:2
                    env:
                    - name: SITE
                      value: live
                    - name: EXTRA
                      value: "1"
                  traits:
                  - type: scaler
                    properties: {replicas: 3}
                """
            )
        );

        OverlayTest.Value(analysis, "spec.components.web.properties.image").ShouldBe("example/web:2");
        OverlayTest.Value(analysis, "spec.components.web.properties.env.SITE.value").ShouldBe("live");
        OverlayTest.Value(analysis, "spec.components.web.properties.env.LEVEL.value").ShouldBe("debug");
        OverlayTest.Value(analysis, "spec.components.web.properties.env.EXTRA.value").ShouldBe("1");
        OverlayTest.Value(analysis, "spec.components.web.traits.scaler.properties.replicas").ShouldBe("3");
        OverlayTest.Value(analysis, "spec.components.worker.properties.image").ShouldBe("example/worker:1");
    }

    [Fact]
    public void What_an_overlay_says_is_checked_like_a_spec_at_its_own_place() =>
        OverlayTest.Verify(
            Web,
            Overlay(
                """
                - name: web
                  properties:
                    image: {|SLIP1005:Example/Web|}
                    {|SLIP1001:imagePullPolice|}: Always
                - name: {|SLIP3017:Batch|}
                  type: webservice
                  properties:
                    image: example/batch:1
                    ports: [{port: 70, expose: true}]
                """
            )
        );

    [Fact]
    public void A_reference_that_an_overlay_breaks_is_reported_in_the_overlay() =>
        OverlayTest.Verify(Web, Overlay("- name: web\n  dependsOn: [{|SLIP2001:woker|}]"));

    [Fact]
    public void An_unknown_document_is_an_error_that_names_the_nearest()
    {
        var analysis = OverlayTest.Verify(
            Web,
            "kind: Application\nmetadata:\n  name: {|SLIP7700:shopp|}\nspec:\n  components: []\n"
        );

        analysis
            .Diagnostics.Single(found => found.Id == "SLIP7700")
            .Message.ShouldBe(
                "no spec is Application 'shopp', so nothing of this overlay applies: did you mean 'shop'?"
            );
    }

    [Fact]
    public void A_misspelt_kind_is_an_error_that_names_the_nearest()
    {
        var analysis = OverlayTest.Verify(Web, "kind: Aplication\nmetadata:\n  name: {|SLIP7700:shop|}\n");

        analysis
            .Diagnostics.Single(found => found.Id == "SLIP7700")
            .Message.ShouldEndWith(": did you mean 'Application'?");
    }

    [Fact]
    public void An_unknown_component_is_an_error_that_names_the_nearest()
    {
        var analysis = OverlayTest.Verify(
            Web,
            Overlay("- name: {|SLIP7702:wroker|}\n  properties:\n    image: example/worker:2")
        );

        analysis
            .Diagnostics.Single(found => found.Id == "SLIP7702")
            .Message.ShouldBe(
                "the spec has no item with name 'wroker' in 'components', and a new one needs 'type': did you mean 'worker'?"
            );
    }

    [Fact]
    public void Null_and_delete_remove_and_replace_replaces()
    {
        var analysis = OverlayTest.Verify(
            Web,
            Overlay(
                """
                - name: web
                  properties:
                    env:
                    - name: LEVEL
                      $patch: delete
                    - name: SITE
                      $patch: replace
                      valueFrom: {secretKeyRef: {name: site, key: name}}
                  traits: null
                """
            )
        );

        OverlayTest.Value(analysis, "spec.components.web.properties.env.LEVEL.name").ShouldBeNull();
        OverlayTest.Value(analysis, "spec.components.web.properties.env.SITE.value").ShouldBeNull();
        OverlayTest
            .Value(analysis, "spec.components.web.properties.env.SITE.valueFrom.secretKeyRef.name")
            .ShouldBe("site");
        OverlayTest.Value(analysis, "spec.components.web.traits.scaler.type").ShouldBeNull();
    }

    [Fact]
    public void Removing_what_is_not_there_is_an_error() =>
        OverlayTest.Verify(
            Web,
            Overlay(
                """
                - name: web
                  properties:
                    {|SLIP7703:imagePullSecret|}: null
                    env:
                    - name: {|SLIP7703:LEVL|}
                      $patch: delete
                """
            )
        );

    [Fact]
    public void An_unknown_patch_is_an_error() =>
        OverlayTest.Verify(Web, Overlay("- name: web\n  $patch: {|SLIP7706:remove|}"));

    [Fact]
    public void An_overlay_without_a_name_is_an_error() =>
        OverlayTest.Verify(Web, "{|SLIP7704:kind|}: Application\nspec:\n  components: []\n");

    [Theory]
    [InlineData("metadata:\n  name: {|SLIP7700:shop|}\n", "add 'kind: Application', as the spec has it")]
    [InlineData("apiVersion: core.oam.dev/v1beta1\nmetadata:\n  name: {|SLIP7700:shop|}\n", "add 'kind: Application'")]
    public void An_overlay_without_a_kind_gets_the_kind_of_the_spec(string head, string message)
    {
        var rest = "spec:\n  components:\n  - name: web\n    properties: {image: 'example/web:2'}\n";
        var found = OverlayTest.Verify(Web, head + rest).Diagnostics.Single(one => one.Id == "SLIP7700");

        found.Message.ShouldStartWith(
            "no spec is called 'shop' and without a kind, so nothing of this overlay applies: "
        );
        found.Message.ShouldContain(message);
        var corrected = found.Fix!.Apply("prod.yaml", SpecMarkup.Parse("prod.yaml", head + rest).Text);
        OverlayTest
            .Value(OverlayTest.Verify(Web, corrected), "spec.components.web.properties.image")
            .ShouldBe("example/web:2");
    }

    [Fact]
    public void An_overlay_with_a_name_alone_gets_the_kind_of_the_spec_and_where_the_name_belongs() =>
        OverlayTest
            .Verify(Web, "name: {|SLIP7700:shop|}\nspec:\n  components:\n  - name: web\n")
            .Diagnostics.ShouldContain(one =>
                one.Message.EndsWith(
                    "write 'kind: Application' and 'metadata: {name: shop}', as the spec has them",
                    StringComparison.Ordinal
                )
            );

    [Fact]
    public void Among_several_specs_of_one_name_the_namespace_decides()
    {
        var analysis = OverlayTest.Verify(Twins, Overlay(NewImage, "{name: shop, namespace: south}"));

        analysis
            .Workspace.Applications()
            .Select(one => one.Components.Single().Properties.Text("image")!.Text)
            .ShouldBe(["example/web:1", "example/web:2"]);
    }

    [Fact]
    public void Several_specs_of_one_name_and_no_namespace_are_an_error() =>
        OverlayTest.Verify(Twins, Overlay(NewImage, "{name: {|SLIP7705:shop|}}"));

    [Fact]
    public void The_namespace_of_a_single_spec_is_a_value_that_may_differ()
    {
        var analysis = OverlayTest.Verify(Web, Overlay(NewImage, "{name: shop, namespace: live}"));

        analysis.Workspace.Documents.Single().Namespace.ShouldBe("live");
    }

    [Fact]
    public void An_overlay_that_is_not_YAML_is_reported_in_its_file() =>
        OverlayTest.Verify(Web, "kind: Application\nmetadata: {name: shop}\nspec:\n{|SLIP0005:\t|}components: []\n");

    private static string Overlay(string components, string metadata = "{name: shop}") =>
        $"apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: {metadata}\nspec:\n  components:\n"
        + string.Concat(components.ReplaceLineEndings("\n").Split('\n').Select(line => $"  {line}\n"));
}
