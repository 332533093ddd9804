using System.Text.Json;

namespace Slipway.Oci.Tests.Images;

/// <summary>Programs that others wrote take what we write.</summary>
public sealed class RealToolTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        // umoci leaves folders as the image has them; all are ours to delete.
        folder.Dispose();
    }

    [Fact]
    public async Task Umoci_unpacks_a_model_to_what_went_in()
    {
        Tool.Need("umoci", "diff");
        Recipes.WriteModel(folder);
        await new Builder(folder).BuildAsync(Recipes.Model(folder.At("model")));

        Unpack("team/color:v1");

        Tool.Run("diff", "-r", folder.At("model"), folder.At("bundle", "rootfs", "models"));
        Directory
            .ResolveLinkTarget(folder.At("bundle", "rootfs", "kubedl-model"), true)!
            .FullName.ShouldBe(folder.At("bundle", "rootfs", "models"));
        Directory.Exists(folder.At("bundle", "rootfs", "models", "empty")).ShouldBeTrue();
    }

    [Fact]
    public async Task Umoci_unpacks_compressed_layers()
    {
        Tool.Need("umoci", "diff");
        Recipes.WriteModel(folder);
        await new Builder(folder).BuildAsync(Recipes.Model(folder.At("model")) with { Compresses = true });

        Unpack("team/color:v1");

        Tool.Run("diff", "-r", folder.At("model"), folder.At("bundle", "rootfs", "models"));
    }

    [Fact]
    public async Task Skopeo_reads_and_copies_an_image_and_keeps_its_digest()
    {
        Tool.Need("skopeo");
        folder.Write("app/train.py", "#!/usr/bin/env python3\n");
        var built = await new Builder(folder).BuildAsync(Recipes.Program(folder.At("app")));
        var image = $"oci:{folder.At("images")}:team/trainer:v1";

        using var seen = JsonDocument.Parse(Tool.Run("skopeo", "inspect", image));
        seen.RootElement.GetProperty("Digest").GetString().ShouldBe(built.Descriptor.Digest.ToString());
        seen.RootElement.GetProperty("Architecture").GetString().ShouldBe("amd64");
        using var config = JsonDocument.Parse(Tool.Run("skopeo", "inspect", "--config", image));
        var container = config.RootElement.GetProperty("config");
        container
            .GetProperty("Entrypoint")
            .EnumerateArray()
            .Select(one => one.GetString())
            .ShouldBe(["python", "train.py"]);
        container.GetProperty("WorkingDir").GetString().ShouldBe("/app");
        container.GetProperty("User").GetString().ShouldBe("1000");
        container.GetProperty("Env")[0].GetString().ShouldBe("EPOCHS=3");
        container.GetProperty("ExposedPorts").TryGetProperty("8080/tcp", out _).ShouldBeTrue();

        Tool.Run("skopeo", "--insecure-policy", "copy", "--preserve-digests", image, $"dir:{folder.At("copy")}");
        Digest.Of(File.ReadAllBytes(folder.At("copy", "manifest.json"))).ShouldBe(built.Descriptor.Digest);
    }

    [Fact]
    public async Task Skopeo_copies_an_image_for_several_platforms()
    {
        Tool.Need("skopeo");
        folder.Write("model/weights.bin");
        var recipe = Recipes.Model(folder.At("model")) with
        {
            Platforms = [new Platform("linux", "amd64"), new Platform("linux", "arm64")],
        };
        var built = await new Builder(folder).BuildAsync(recipe);
        var image = $"oci:{folder.At("images")}:team/color:v1";

        Tool.Run(
            "skopeo",
            "--insecure-policy",
            "copy",
            "--all",
            "--preserve-digests",
            image,
            $"oci:{folder.At("copy")}:x"
        );

        Directory
            .GetFiles(folder.At("copy", "blobs", "sha256"))
            .Select(Path.GetFileName)
            .ShouldContain(built.Descriptor.Digest.Hex);
        built.Platforms.Select(one => one.Manifest.Digest).ShouldBeUnique();
    }

    [Fact]
    public async Task Skopeo_reads_a_ModelPack_over_the_same_layers()
    {
        Tool.Need("skopeo");
        folder.Write("model/weights.safetensors");
        folder.Write("model/config.json");
        var built = await new Builder(folder).BuildAsync(
            Recipes.Model(folder.At("model")) with
            {
                HasModelPack = true,
            }
        );

        var raw = Tool.Run("skopeo", "inspect", "--raw", $"oci:{folder.At("images")}:team/color:v1-modelpack");

        using var manifest = JsonDocument.Parse(raw);
        manifest
            .RootElement.GetProperty("artifactType")
            .GetString()
            .ShouldBe("application/vnd.cncf.model.manifest.v1+json");
        var layer = manifest.RootElement.GetProperty("layers")[0];
        layer.GetProperty("mediaType").GetString().ShouldBe("application/vnd.cncf.model.weight.v1.tar");
        layer.GetProperty("digest").GetString().ShouldBe(built.Layers[^1].Blob.Digest.ToString());
        Digest.Of(System.Text.Encoding.UTF8.GetBytes(raw)).ShouldBe(built.ModelPack!.Digest);
    }

    [Fact]
    public async Task A_model_on_a_base_with_a_shell_is_copied_as_KubeDL_copies_it()
    {
        Tool.Need("umoci", "chroot", "busybox", "diff");
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "chroot is for root");
        Assert.SkipUnless(
            ShellBase.IsWhole,
            "this busybox needs libraries of the system; that of busybox-static does not"
        );
        Recipes.WriteModel(folder);
        ShellBase.Write(folder, "base");
        await new Builder(folder).BuildAsync(Recipes.Model(folder.At("model")) with { Base = "./base" });

        Unpack("team/color:v1");

        var root = folder.At("bundle", "rootfs");
        Directory.CreateDirectory(Path.Combine(root, "mnt", "kubedl-model"));
        Tool.Run("chroot", root, "/bin/sh", "-c", "cp -r /kubedl-model/* /mnt/kubedl-model/");
        Tool.Run("diff", "-r", folder.At("model"), Path.Combine(root, "mnt", "kubedl-model"));
        // KServe's modelcar: sh, ln and sleep, and the model under /models.
        Tool.Run(
                "chroot",
                root,
                "/bin/sh",
                "-c",
                "ln -sf /models /mnt/models && sleep 0 && cat /mnt/models/config.json"
            )
            .ShouldBe("""{"layers":2}""");
    }

    private void Unpack(string name) =>
        Tool.Run("umoci", "unpack", "--image", $"{folder.At("images")}:{name}", folder.At("bundle"));
}
