using Slipway.Language.Binding;
using Slipway.Language.Workspaces;

namespace Slipway.Import.Tests;

/// <summary>What the C# of a spec looks like.</summary>
public sealed class CodeTests
{
    private const string Head = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata: {name: web}
        spec:
          components:

        """;

    [Fact]
    public void A_spec_becomes_what_people_would_write()
    {
        var file = Sound(
            """
            # What customers see.
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: shop, namespace: ml}
            spec:
              components:
                # Waits for the cart, which comes later.
                - name: pages
                  type: webservice
                  dependsOn: [cart]
                  properties:
                    image: shop/pages:2.4.1
                    # Customers come here.
                    ports:
                      - port: 8080   # not 80
                    imagePullPolicy: Always
                - name: cart
                  type: webservice
                  properties:
                    image: shop/cart:1.9.0
                    cmd: ["cart", "--all"]
                  traits:
                    - type: scaler
                      properties: {replicas: 3}
            # The end.
            """
        );

        file.Untyped.ShouldBeEmpty();
        file.Text.ShouldBe(
            """
            using Slipway;

            // The end.
            internal static class Web
            {
                // What customers see.
                [Spec]
                public static Application Describe()
                {
                    var app = new Application("shop", @namespace: "ml");

                    // Waits for the cart, which comes later.
                    var pages = app.AddWebService("pages", image: "shop/pages:2.4.1")
                        // Customers come here.
                        // not 80
                        .WithPort(8080)
                        .WithImagePullPolicy(WebService.ImagePullPolicy.Always);

                    var cart = app.AddWebService("cart", image: "shop/cart:1.9.0").WithCmd(["cart", "--all"]).WithScaler(3);
                    pages.DependsOn(cart);

                    return app;
                }
            }

            """
        );
    }

    [Fact]
    public void Every_comment_is_kept_once()
    {
        var yaml = File.ReadAllText(Repository.PathOf("samples", "MlPlatform", "specs", "infrastructure.yaml"));
        var comments = yaml.Split('\n').Where(line => line.TrimStart().StartsWith('#')).ToList();

        var code = Sound(yaml).Text;

        comments.Count.ShouldBeGreaterThan(1);
        foreach (var comment in comments)
            code.Split("//" + comment.TrimStart()[1..]).Length.ShouldBe(2, code);
    }

    /// <summary>What a comment is about may become an argument, in a method that is one expression.</summary>
    [Fact]
    public void A_comment_stays_with_its_document()
    {
        var file = Sound(
            """
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: {name: first}
            spec:
              modelName: color  # the model
              imageRepo: hub/color
              storage: {nfs: {server: nas, path: /m}}
            ---
            apiVersion: model.kubedl.io/v1alpha1
            kind: ModelVersion
            metadata: {name: second}
            spec: {modelName: color, imageRepo: hub/color, storage: {nfs: {server: nas, path: /m}}}
            """
        );

        file.Text.ShouldContain("    // the model\n    [Spec]\n    public static ModelVersion First()");
    }

    [Theory]
    [InlineData("""image: "a#b:1" """)]
    [InlineData("image: 'a #b:1'")]
    [InlineData("image: a#b:1")]
    public void A_number_sign_in_a_value_begins_no_comment(string image) =>
        Sound(Head + $"    - {{name: web, type: raw-thing, properties: {{{image}}}}}\n").Text.ShouldNotContain("//");

    [Fact]
    public void What_C_sharp_has_no_members_for_is_written_as_keys_and_named()
    {
        var file = Sound(
            Head
                + """
                    - name: db
                      type: mysql-cluster
                      properties: {replicas: 3, backup: {at: "02:00", days: [1, 2]}}
                    - name: web
                      type: webservice
                      properties: {image: nginx:1.27}
                      traits:
                        - type: keda-auto-scaler
                          properties: {minReplicaCount: 1}
                """
        );

        file.Untyped.Select(part => part.ToString())
            .ShouldBe([
                "specs/web.yaml(7,13): component 'db' is not typed: there is no schema for it",
                "specs/web.yaml(13,17): trait 'keda-auto-scaler' is not typed: there is no schema for it",
            ]);
        file.Text.ShouldContain("app.AddComponent(\"mysql-cluster\", \"db\")");
        file.Text.ShouldContain(
            ".With(\"backup\", SpecValue.Map((\"at\", \"02:00\"), (\"days\", SpecValue.List(1, 2))))"
        );
        file.Text.ShouldContain(".WithTrait(\"keda-auto-scaler\", trait => trait.With(\"minReplicaCount\", 1))");
    }

    [Fact]
    public void A_document_without_a_schema_is_open()
    {
        var imported = Imported.Sound(
            """
            apiVersion: example.com/v1
            kind: Gadget
            metadata: {name: one, namespace: ml, labels: {a: b}}
            spec: {size: 3, ratio: 0.5, parts: [{name: x}], none: null}
            """
        );

        imported.File.Untyped.ShouldHaveSingleItem().Why.ShouldBe("there is no schema for it");
        imported.File.Text.ShouldContain("public static OpenDocument Describe() =>");
        imported.Difference(CompiledSpecs.Run(imported.Files)).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_file_gives_the_same_text()
    {
        var yaml = File.ReadAllText(Repository.PathOf("samples", "WebShop", "specs", "web-shop.yaml"));

        Sound(yaml).Text.ShouldBe(Sound(yaml.ReplaceLineEndings("\r\n")).Text);
    }

    [Theory]
    [InlineData("specs/training-serving.yaml", "TrainingServing")]
    [InlineData("model.yaml", "ModelSpecs")]
    [InlineData("deployment.yml", "DeploymentSpecs")]
    [InlineData("application.yaml", "ApplicationSpecs")]
    public void A_class_is_named_after_its_file_and_hides_none_of_the_library(string file, string name)
    {
        var web = Head + "    - {name: web, type: webservice, properties: {image: nginx:1.27}}\n";

        Imported.Of([(file, web)]).ShouldNotBeNull().File.Class.ShouldBe(name);
    }

    /// <summary>The table of names is complete: every class of the library that no schema gives.</summary>
    [Fact]
    public void No_class_of_the_library_is_a_name_for_a_file()
    {
        var builders = new Tables.BuilderTable(SchemaCatalog.BuiltIn, "Own");

        typeof(Application)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsNested: false, Namespace: "Slipway" })
            .Select(type => type.Name.Split('`')[0])
            .Where(name => !name.EndsWith("Extensions", StringComparison.Ordinal))
            // What leads to a builder step by step is never written by its name.
            .Where(name => !name.EndsWith("Start", StringComparison.Ordinal))
            .Where(name => !name.EndsWith("Members", StringComparison.Ordinal))
            .Where(name => !name.Contains("With", StringComparison.Ordinal))
            .Where(name => !builders.HasType(name))
            .ShouldBeEmpty();
    }

    private static ImportedFile Sound(string yaml) => Imported.Sound(yaml).File;
}
