using Slipway.Oci.Images;
using Slipway.Oci.Locking;
using Slipway.Oci.Tests.Images;
using Slipway.Schema.Diagnostics;
using Slipway.Schema.Formats;

namespace Slipway.Oci.Tests.Locking;

public sealed class LockFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_names_images_layers_and_files_and_nothing_of_the_machine()
    {
        var locked = await LockAsync();

        var text = System.Text.Encoding.UTF8.GetString(locked.ToJson());
        text.ShouldContain("\"name\": \"team/color:v1\"");
        text.ShouldContain("\"path\": \"models/weights.bin\"");
        text.ShouldContain(Digest.Of("1234"u8).ToString());
        text.ShouldNotContain(folder.Path);
        text.ShouldNotContain('\r');
        text.ShouldEndWith("}\n");
    }

    [Fact]
    public async Task What_was_written_is_read_back()
    {
        var locked = await LockAsync();
        File.WriteAllBytes(folder.At("lock.json"), locked.ToJson());

        var read = LockFile.Read(folder.At("lock.json"));

        read.ToJson().ShouldBe(locked.ToJson());
        LockComparison.Run(read, locked).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_changed_is_named()
    {
        var locked = await LockAsync();
        folder.Write("model/weights.bin", "1235");
        folder.Write("model/new.txt");
        File.Delete(folder.At("model", "config.json"));

        var faults = LockComparison.Run(locked, await LockAsync()).Select(fault => fault.Message).ToList();

        var was = Digest.Of("1234"u8).ToString();
        faults.Count.ShouldBe(3);
        faults.ShouldContain(fault => fault.Contains($"'models/weights.bin' was {was} and is"));
        faults.ShouldContain(fault => fault.EndsWith("its file 'models/new.txt' is new", StringComparison.Ordinal));
        faults.ShouldContain(fault =>
            fault.EndsWith("its file 'models/config.json' is gone", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Another_base_is_named()
    {
        Tool.Need("busybox");
        var below = ShellBase.Write(folder, "base");

        var faults = LockComparison.Run(await LockAsync(), await LockAsync(recipe => recipe with { Base = "./base" }));

        faults
            .ShouldHaveSingleItem()
            .Message.ShouldContain($"its base for linux/amd64 was none and is {below.Manifest.Digest}");
    }

    [Fact]
    public async Task Other_settings_are_named_as_such()
    {
        var faults = LockComparison.Run(await LockAsync(), await LockAsync(recipe => recipe with { User = "7" }));

        faults.ShouldHaveSingleItem().Message.ShouldContain("its settings differ");
    }

    [Fact]
    public async Task An_image_more_and_an_image_less_are_named()
    {
        var other = ImageReference.Parse("team/other:v1")!;
        var faults = LockComparison.Run(await LockAsync(), await LockAsync(recipe => recipe with { Name = other }));

        faults.Count.ShouldBe(2);
        faults[0].Message.ShouldContain("'team/color:v1'");
        faults[1].Message.ShouldContain("'team/other:v1'");
    }

    [Theory]
    [InlineData("{", "SLIP7041")]
    [InlineData("{}", "SLIP7041")]
    [InlineData("""{"version":9,"packer":1,"images":[]}""", "SLIP7041")]
    [InlineData("""{"version":1,"packer":1,"images":[{"name":"a","kind":"model","digest":"x"}]}""", "SLIP7041")]
    [InlineData(null, "SLIP7040")]
    public void A_file_that_is_none_is_an_error(string? text, string id)
    {
        if (text is not null)
            folder.Write("lock.json", text);

        var fault = Should.Throw<DiagnosticException>(() => LockFile.Read(folder.At("lock.json")));

        fault.Descriptor.Id.ShouldBe(id);
        fault.Diagnostics[0].Span.File.ShouldBe(folder.At("lock.json"));
    }

    private async Task<LockFile> LockAsync(Func<ImageRecipe, ImageRecipe>? change = null)
    {
        if (!Directory.Exists(folder.At("model")))
        {
            folder.Write("model/weights.bin", "1234");
            folder.Write("model/config.json", "{}");
        }
        var recipe = Recipes.Model(folder.At("model"));
        return LockFile.Of([await new Builder(folder).BuildAsync(change?.Invoke(recipe) ?? recipe)]);
    }
}
