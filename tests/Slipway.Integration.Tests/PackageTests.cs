using System.IO.Compression;
using System.Xml.Linq;

namespace Slipway.Integration.Tests;

/// <summary>What the package brings into a project.</summary>
public class PackageTests(PackedSlipway slipway)
{
    [Fact]
    public async Task Analyzers_come_with_their_fixes()
    {
        using var project = new UserProject(slipway);

        var build = await project.Build("-t:ResolveLockFileAnalyzers", "-getItem:Analyzer");

        build.ShouldSucceed().Output.ShouldContain("analyzers/dotnet/cs/Slipway.Generators.dll");
        build.Output.ShouldContain("analyzers/dotnet/roslyn4.14/cs/Slipway.CodeFixes.dll");
    }

    [Fact]
    public void Packages_say_what_they_are()
    {
        var packages = Directory.GetFiles(slipway.Feed, "*.nupkg");
        packages.Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var path in packages)
        {
            using var package = ZipFile.OpenRead(path);
            using var stream = package
                .Entries.Single(one => one.FullName.EndsWith(".nuspec", StringComparison.Ordinal))
                .Open();
            var about = XDocument.Load(stream).Root!.Elements().Single();
            foreach (var name in new[] { "icon", "readme" })
                package.GetEntry(Value(name)).ShouldNotBeNull($"{name} of {path}");
            foreach (var name in new[] { "description", "tags", "authors" })
                Value(name).ShouldNotBeEmpty($"{name} of {path}");

            string Value(string name) =>
                about.Elements().SingleOrDefault(one => one.Name.LocalName == name)?.Value ?? "";
        }
    }

    [Fact]
    public async Task A_project_in_the_clone_is_its_author_s_own()
    {
        using var clone = new FreshCopy();
        var versions = Path.Combine(clone.Folder, "Directory.Packages.props");
        var before = await File.ReadAllTextAsync(versions, TestContext.Current.CancellationToken);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = slipway.Cache };
        await File.WriteAllTextAsync(
            Path.Combine(clone.Folder, "nuget.config"),
            $"""<configuration><packageSources><add key="s" value="{slipway.Feed}" /></packageSources></configuration>""",
            TestContext.Current.CancellationToken
        );

        (await Dotnet.Run(clone.Folder, environment, "new", "classlib", "-o", "Mine")).ShouldSucceed();
        (await Dotnet.Run(clone.Folder, environment, "add", "Mine", "package", "Slipway")).ShouldSucceed();
        Directory.CreateDirectory(Path.Combine(clone.Folder, "Mine", "specs"));
        File.Copy(
            Path.Combine(clone.Folder, "samples", "TrainingServing", "specs", "training-serving.yaml"),
            Path.Combine(clone.Folder, "Mine", "specs", "app.yaml")
        );
        var build = await Dotnet.Run(clone.Folder, environment, "build", "Mine");

        build.ShouldSucceed().Output.ShouldContain("kubernetes: 5 objects");
        (await File.ReadAllTextAsync(versions, TestContext.Current.CancellationToken)).ShouldBe(before);
    }
}
