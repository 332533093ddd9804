namespace Slipway.Architecture.Tests;

/// <summary>Inside a project, folders use one another in one direction.</summary>
public class FolderTests
{
    public static TheoryData<string> Projects => [.. House.Own.Projects.Select(project => project.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Arrows_between_folders_point_one_way(string name)
    {
        var project = House.Own.Projects.Single(project => project.Name == name);

        Ring.All(Arrow.Within(project)).ShouldBeEmpty();
    }

    [Fact]
    public void Folders_that_use_each_other_are_a_ring_which_names_the_files()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/A")
            .WithFile("msbuild/A/Trees/Tree.cs", "namespace A.Trees; public class Tree { public A.Birds.Nest? Nest; }")
            .WithFile("msbuild/A/Birds/Nest.cs", "namespace A.Birds; public class Nest { public Twig Twig = new(); }")
            .WithFile("msbuild/A/Birds/Twig.cs", "namespace A.Birds; public class Twig : A.Trees.Wood;")
            .WithFile("msbuild/A/Trees/Wood.cs", "namespace A.Trees; public class Wood;");

        Rings(house).ShouldBe(["Birds → Trees → Birds (Birds/Twig.cs uses Wood; Trees/Tree.cs uses Nest)"]);
    }

    [Fact]
    public void A_folder_and_the_one_around_it_can_be_a_ring()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/A")
            .WithFile("msbuild/A/Rules/Rule.cs", "namespace A.Rules; public class Rule;")
            .WithFile(
                "msbuild/A/Rules/Catalog.cs",
                "namespace A.Rules; public class Catalog { object all = new Own.Sum(); }"
            )
            .WithFile("msbuild/A/Rules/Own/Sum.cs", "namespace A.Rules.Own; public class Sum : Rule;");

        Rings(house).ShouldBe(["Rules: . → Own → . (Rules/Catalog.cs uses Sum; Rules/Own/Sum.cs uses Rule)"]);
    }

    [Fact]
    public void A_ring_of_folders_is_found_though_no_two_files_are_one()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/A")
            .WithFile(
                "msbuild/A/X/One.cs",
                "namespace A.X; public class One { public static int Of() => A.Y.Two.Of(); }"
            )
            .WithFile("msbuild/A/Y/Two.cs", "namespace A.Y; public class Two { public static int Of() => 2; }")
            .WithFile(
                "msbuild/A/Y/Deep/Three.cs",
                "namespace A.Y.Deep; public class Three { object one = new A.X.One(); }"
            );

        Rings(house).ShouldBe(["X → Y → X (X/One.cs uses Of; Y/Deep/Three.cs uses One)"]);
    }

    [Fact]
    public void Names_alone_are_no_arrow()
    {
        using var house = new MadeUpHouse()
            .WithProject("msbuild/A")
            .WithFile(
                "msbuild/A/X/One.cs",
                "namespace A.X; /// <summary>Two.</summary>\npublic class One { int Two = 1; }"
            )
            .WithFile("msbuild/A/Y/Two.cs", "namespace A.Y; public class Two { object one = new A.X.One(); }");

        Rings(house).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Rings(MadeUpHouse house) =>
        Ring.All(Arrow.Within(house.Read().Projects.Single()));
}
