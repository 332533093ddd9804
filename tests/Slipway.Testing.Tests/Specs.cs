namespace Slipway.Testing.Tests;

/// <summary>What the tests compile.</summary>
internal static class Specs
{
    /// <summary>A web service, as a method of a project has it.</summary>
    public static Application Web(SpecContext context)
    {
        var app = new Application("shop");
        app.AddWebService("web", image: "shop/web:2.4.1")
            .WithPort(8080, expose: true)
            .WithEnv("STAGE", context.Environment.Length == 0 ? "none" : context.Environment)
            .WithScaler(context.Environment == "prod" ? 4 : 1);
        return app;
    }

    /// <summary>A component that serves a model to another one, whose address has the namespace.</summary>
    public static Application Address(SpecContext context)
    {
        var app = new Application("address");
        var serving = app.AddModelServing("serving")
            .WithProtocol(ServingProtocol.TensorFlow)
            .WithPredictor(
                "model",
                predictor => predictor.WithReplicas(1).WithGraph("color", ModelServer.TensorFlow, "s3://models/color")
            );
        app.AddWebService("web", image: "shop/web:2.4.1")
            .WithEnv("URL", serving.PredictUrl("color"))
            .WithPort(int.Parse(context["port"], System.Globalization.CultureInfo.InvariantCulture))
            .DependsOn(serving);
        return app;
    }

    /// <summary>The web service in YAML.</summary>
    public const string Yaml = """
        apiVersion: core.oam.dev/v1beta1
        kind: Application
        metadata:
          name: shop
        spec:
          components:
          - name: web
            type: webservice
            properties:
              image: shop/web:2.4.1
              ports:
              - port: 8080
                expose: true

        """;

    /// <summary>The web service with a key that KubeVela does not know.</summary>
    public static string Mistaken => Yaml.Replace("image:", "imaeg:", StringComparison.Ordinal);

    /// <summary>Compiles the web service.</summary>
    public static SlipwayCompilation Compiled { get; } = SlipwayCompilation.Compile(Web);
}
