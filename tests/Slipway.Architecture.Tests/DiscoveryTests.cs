namespace Slipway.Architecture.Tests;

/// <summary>Rules, renderers, targets and kinds are registered when Slipway is compiled.</summary>
public class DiscoveryTests
{
    [Fact]
    public void Nothing_is_found_by_reflection() => Discovery.In(House.Own).ShouldBeEmpty();

    [Fact]
    public void Looking_for_types_is_a_fault_and_naming_them_is_not()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/A")
            .WithFile(
                "msbuild/A/Catalog.cs",
                """
                namespace A;

                class Catalog
                {
                    object[] All => [.. typeof(Catalog).Assembly.GetTypes().Select(type => Activator.CreateInstance(type)!)];

                    Type Own => typeof(Catalog);

                    string[] GetTypes() => [];

                    string[] Names => GetTypes();
                }
                """
            );

        Discovery
            .In(house.Read())
            .ShouldBe(["A/Catalog.cs(5): Assembly.GetTypes", "A/Catalog.cs(5): Activator.CreateInstance"]);
    }
}
