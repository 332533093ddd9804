namespace Slipway.Language.Tests.Rules.Names;

public class LongJobNameTests
{
    [Theory]
    [InlineData("task", "image: a/b:1", 60, "the Job 'app-aaa")]
    [InlineData("cron-task", "image: a/b:1\nschedule: '@daily'", 53, "the CronJob 'aaa")]
    public void A_name_that_no_Job_can_have_is_reported(string type, string properties, int length, string message)
    {
        var found = SpecTest.Verify(Spec.Component(type, properties, $"{{|SLIP3110:{new string('a', length)}|}}"));

        found.Single().Message.ShouldStartWith(message);
        found.Single().Message.ShouldEndWith("by 1");
    }

    [Theory]
    [InlineData("task", "image: a/b:1", 59)]
    [InlineData("cron-task", "image: a/b:1\nschedule: '@daily'", 52)]
    [InlineData("worker", "image: a/b:1", 63)]
    public void A_name_that_fits_is_fine(string type, string properties, int length) =>
        SpecTest.Verify(Spec.Component(type, properties, new string('a', length)));
}
