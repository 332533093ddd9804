namespace Slipway.Testing.Tests.Recipes;

/// <summary>The recipes of docs/testing.md, which has these methods word for word.</summary>
public sealed class ShopTests
{
    [Fact]
    public void The_specs_have_no_errors()
    {
        var shop = SlipwayCompilation.CompileAssembly(typeof(Shop).Assembly);

        shop.ShouldHaveNoErrors();
    }

    [Fact]
    public void The_web_pages_listen_on_port_8080()
    {
        var shop = SlipwayCompilation.Compile(Shop.Web);

        var web = shop.ShouldHave("Deployment", "web");
        web.ShouldHaveValue("spec.template.spec.containers[web].ports[0].containerPort", 8080);
        Assert.StartsWith("shop/", web["spec.template.spec.containers[web].image"].AsString());
    }

    [Theory]
    [InlineData("dev", 1, "shop/web:2.4.1")]
    [InlineData("prod", 4, "registry.example/web:7")]
    public void Each_environment_has_its_replicas_and_image(string environment, int replicas, string image)
    {
        var prod = new SpecFile(
            "specs/environments/prod.yaml",
            """
            kind: Application
            metadata: {name: shop}
            spec:
              components:
              - name: web
                properties: {image: registry.example/web:7}
            """
        );

        var shop = SlipwayCompilation.Compile(
            Shop.Web,
            new SlipwayOptions { Environment = environment, Overlays = environment == "prod" ? [prod] : [] }
        );

        shop.ShouldHaveImage(image).ShouldHave("Deployment", "web").ShouldHaveValue("spec.replicas", replicas);
    }

    [Fact]
    public void The_manifests_are_the_accepted_ones()
    {
        var snapshot = SlipwayCompilation.Compile(Shop.Web).ToSnapshot();

        var accepted = Path.Combine(AppContext.BaseDirectory, "shop.accepted.yaml");
        Assert.Equal(File.ReadAllText(accepted).ReplaceLineEndings("\n"), snapshot);
    }

    [Fact]
    public void An_image_without_a_version_is_found()
    {
        var app = new Application("shop");
        app.AddWebService("web", image: "shop/web").WithPort(8080);

        var finding = SlipwayCompilation.Compile(app).ShouldHaveFinding("SLIP6001");

        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.Contains("ShopTests.cs(", finding.Place);
    }

    [Fact]
    public void Specs_in_YAML_have_no_warnings()
    {
        var shop = SlipwayCompilation.CompileYaml(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: shop}
            spec:
              components:
              - name: web
                type: webservice
                properties: {image: "shop/web:2.4.1", ports: [{port: 8080}]}
            """,
            new SlipwayOptions { Targets = ["kubernetes"], Namespace = "shop" }
        );

        shop.ShouldHaveNoWarnings().ShouldNotHave("Service", "web");
    }
}
