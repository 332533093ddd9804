using static Slipway.Tasks.Tests.Imaging.ImageProject;

namespace Slipway.Tasks.Tests.Imaging;

/// <summary>Images are verified against the lock file that building them wrote.</summary>
public class VerifyImagesTests
{
    [Fact]
    public void What_was_built_is_verified_and_what_changed_is_not()
    {
        using var run = new TaskRun();
        run.Spec("models/weights.bin", "1234");
        using (var task = BuildTask(run))
        {
            task.Models = [Model("models")];
            task.Execute().ShouldBeTrue();
        }

        using (var verify = VerifyTask(run))
            verify.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
        run.Spec("models/weights.bin", "1235");
        using (var verify = VerifyTask(run))
            verify.Execute().ShouldBeFalse();

        run.Errors.Single()
            .ShouldContain(
                "SLIP7042: image 'team/models:1.0.0' is not what the lock file says: its file 'models/weights.bin' was"
            );
    }

    [Fact]
    public void Without_a_lock_file_nothing_is_verified()
    {
        using var run = new TaskRun();
        using var verify = VerifyTask(run);

        verify.Execute().ShouldBeFalse();

        run.Errors.Single().ShouldContain("SLIP7040");
    }

    [Fact]
    public void A_project_without_images_has_nothing_to_verify()
    {
        using var run = new TaskRun();
        using var verify = VerifyTask(run);
        verify.Models = [];

        verify.Execute().ShouldBeTrue(string.Join('\n', run.Errors));
    }
}
