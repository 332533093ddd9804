using Slipway.Language.Workspaces;
using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class UnknownBucketTests
{
    [Fact]
    public void A_bucket_that_is_none_of_the_projects_is_reported() =>
        SpecTest.Verify(WithBucket("{|SLIP4509:ml-exmple|}"));

    [Fact]
    public void A_bucket_of_the_project_is_fine() => SpecTest.Verify(WithBucket("ml-example"));

    [Fact]
    public void Without_buckets_of_its_own_a_project_reads_those_of_others() =>
        SpecTest.Verify(Application([Job()], Reading("ml-example")));

    [Fact]
    public void A_bucket_that_exists_elsewhere_is_known() =>
        new SpecTest { Externals = [new External("Bucket", "other", null)] }.Check(WithBucket("other"));

    private static string WithBucket(string read) =>
        Application(
            [Job(), Component("ml-example", "s3-bucket", "provider: alibaba, bucket: ml-example")],
            "name: make-ml-example, type: terraform-apply, properties: {component: ml-example}",
            Reading(read)
        );

    private static string Reading(string bucket) =>
        $"name: train, type: ml-model-training, properties: {{component: job, dataset: {{s3: {{bucket: {bucket}}}}}}}";
}
