namespace Slipway.Integration.Tests;

/// <summary>A spec in C# and what its project needs for it.</summary>
internal static class CSharpSpecs
{
    /// <summary>A project's Specs.cs with one spec, which says when it runs.</summary>
    public const string Training = """
        using Slipway;

        internal static class Specs
        {
            [Spec]
            public static Application Training(SpecContext context)
            {
                System.Console.WriteLine("describing for " + context["Stage"]);
                var app = new Application("training");
                app.AddModelTraining("demo-training", "fogdong/train-color:v1")
                    .WithStorage("my-pvc", mountPath: "/model");
                return app;
            }
        }
        """;

    /// <summary>The property that it asks for, as the project passes it on.</summary>
    public const string Property = """<SlipwaySpecProperty Include="Stage" Value="test" />""";
}
