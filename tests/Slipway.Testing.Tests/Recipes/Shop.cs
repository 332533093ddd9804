namespace Slipway.Testing.Tests.Recipes;

public static class Shop
{
    [Spec]
    public static Application Web(SpecContext context)
    {
        var app = new Application("shop");

        app.AddWebService("web", image: "shop/web:2.4.1")
            .WithPort(8080, expose: true)
            .WithScaler(context.Environment == "prod" ? 4 : 1);

        return app;
    }
}
