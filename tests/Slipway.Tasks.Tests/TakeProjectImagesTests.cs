using System.Formats.Tar;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Slipway.Oci;
using Slipway.Oci.Layout;
using Slipway.Tasks.Imaging;

namespace Slipway.Tasks.Tests;

public sealed class TakeProjectImagesTests : IDisposable
{
    private readonly TaskRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void Images_get_their_names_and_the_digests_that_were_told()
    {
        var digest = Archive("service.tar");

        var images = Take(Project("../Service/Service.csproj", "team/service", digest));

        run.Errors.ShouldBeEmpty();
        var image = images.ShouldHaveSingleItem();
        image.ItemSpec.ShouldBe("team/service:1.2.0");
        image.GetMetadata("Reference").ShouldBe("registry.example.com/ml/team/service:1.2.0");
        image.GetMetadata("Digest").ShouldBe(digest.ToString());
        image.GetMetadata("Kind").ShouldBe("project");
        OciLayout.Open(run.PathOf("layout")).ReadIndex().Manifests.ShouldHaveSingleItem().Digest.ShouldBe(digest);
    }

    [Fact]
    public void A_project_that_gave_no_image_is_an_error()
    {
        Take(Project("../Library/Library.csproj", "team/library", digest: null));

        run.Errors.ShouldHaveSingleItem()
            .ShouldContain("SLIP7221: the project '../Library/Library.csproj' gave no image");
    }

    [Theory]
    [InlineData("Team/Service")]
    [InlineData("team/service:1.0")]
    public void A_repository_is_one(string repository)
    {
        Take(Project("../Service/Service.csproj", repository, Archive("service.tar")));

        run.Errors.ShouldHaveSingleItem()
            .ShouldContain($"SLIP7223: the reference to '../Service/Service.csproj' has SlipwayImage=\"{repository}\"");
    }

    [Fact]
    public void Two_projects_with_one_name_are_an_error()
    {
        var digest = Archive("service.tar");

        Take(Project("One.csproj", "team/service", digest), Project("Other.csproj", "team/service", digest));

        run.Errors.ShouldHaveSingleItem().ShouldContain("SLIP7223");
    }

    private ITaskItem[] Take(params ITaskItem[] projects)
    {
        using var task = new TakeProjectImages
        {
            BuildEngine = run.Engine,
            ProjectFile = "Demo.csproj",
            ProjectFolder = run.PathOf(""),
            Projects = projects,
            LayoutFolder = run.PathOf("layout"),
            Registry = "registry.example.com/ml",
        };
        task.Execute().ShouldBe(run.Errors.Count == 0);
        return task.BuiltImages;
    }

    private TaskItem Project(string reference, string repository, Digest? digest)
    {
        var told = run.PathOf("digests.txt");
        if (digest is not null)
            File.WriteAllText(told, $"{digest}\n");
        var project = new TaskItem(run.PathOf(reference));
        project.SetMetadata("Reference", reference);
        project.SetMetadata("Repository", repository);
        project.SetMetadata("Tag", "1.2.0");
        project.SetMetadata("Archive", run.PathOf("service.tar"));
        project.SetMetadata("Digests", told);
        return project;
    }

    private Digest Archive(string file)
    {
        var layout = OciLayout.Create(run.PathOf("source"));
        var layer = layout.Write(MediaTypes.Layer, [1, 2, 3]);
        var config = layout.Write(MediaTypes.Config, new ImageConfig(Platform.Default, [layer.Digest]).ToJson());
        var image = layout.Write(MediaTypes.Manifest, new ImageManifest(config, [layer]).ToJson());
        layout.WriteIndex(new ImageIndex([image]));
        TarFile.CreateFromDirectory(layout.Folder, run.PathOf(file), includeBaseDirectory: false);
        return image.Digest;
    }
}
