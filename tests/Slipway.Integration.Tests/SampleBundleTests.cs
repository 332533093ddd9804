namespace Slipway.Integration.Tests;

/// <summary>The bundle of every sample, as its user publishes it.</summary>
public sealed class SampleBundleTests(PackedSlipway slipway)
{
    public static TheoryData<string> Samples => SampleTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Two_machines_pack_the_same_bytes_and_kubectl_sees_the_manifests_as_they_are(string name)
    {
        using var one = await Publish(name, "UTC", "en_US.UTF-8");
        using var other = await Publish(name, "Asia/Kolkata", "tr_TR.UTF-8");
        var (first, second) = (Bundle(one), Bundle(other));

        Path.GetFileName(second).ShouldBe(Path.GetFileName(first));
        (await File.ReadAllBytesAsync(second, TestContext.Current.CancellationToken)).ShouldBe(
            await File.ReadAllBytesAsync(first, TestContext.Current.CancellationToken)
        );

        Tool.Need("kubectl");
        (await Shell.Run(one.Folder, slipway.Cache, $"mkdir bundle && tar -xzf '{first}' -C bundle")).ShouldSucceed();
        var targets = Kustomized(one);
        targets.ShouldContain("kubernetes");
        foreach (var target in targets)
        {
            var built = (
                await Shell.Run(one.Folder, slipway.Cache, $"kubectl kustomize bundle/{target}")
            ).ShouldSucceed();
            KustomizedObjects.Of(built.Printed).ShouldBe(KustomizedObjects.OfFolder(one.PathOf($"bundle/{target}")));
        }
        await Apply(one);
    }

    /// <summary>
    /// The API server takes what the bundle holds, where one is available. That of the tests is 1.20: it takes an empty text
    /// inside a custom resource for null, and does not know yet what the ML platform's documents become.
    /// </summary>
    private async Task Apply(UserProject project)
    {
        if (project.Name == "MlPlatform")
            return;
        var kubeconfig = ApiServerProxy.NeedKubeconfig();
        (await Shell.Run(project.Folder, slipway.Cache, "sed -i 's/: \"\"$/: empty/' bundle/*/*.yaml")).ShouldSucceed();
        foreach (var target in Kustomized(project))
        {
            var applied = await Shell.Run(
                project.Folder,
                slipway.Cache,
                $"kubectl --kubeconfig '{kubeconfig}' apply -k bundle/{target} --dry-run=server"
            );
            applied.ShouldSucceed().Output.ShouldContain("(server dry run)");
        }
    }

    private async Task<UserProject> Publish(string name, string zone, string culture)
    {
        var project = new UserProject(slipway, name);
        SampleTests.Copy(name, project, slipway.Version);
        var published = await Shell.Run(
            project.Folder,
            slipway.Cache,
            $"TZ={zone} LANG={culture} LC_ALL={culture} dotnet publish -nr:false -tl:off --disable-build-servers"
        );
        published.ShouldSucceed();
        return project;
    }

    /// <summary>The targets of the unpacked bundle whose every document is an object that kubectl can apply.</summary>
    private static IReadOnlyList<string> Kustomized(UserProject project) =>
        [
            .. project
                .Files("kustomization.yaml", "bundle")
                .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
                .Order(StringComparer.Ordinal),
        ];

    private static string Bundle(UserProject project) =>
        project.Files("*.tar.gz", "bin/Release/net10.0/publish").ShouldHaveSingleItem();
}
