using System.Collections.Frozen;

namespace Slipway.Language.Systems.KubeVela.Types;

/// <summary>The names of the types that KubeVela's addons bring along, and of those that its older versions had.</summary>
/// <remarks>Nothing but their names is known, so that none of them is taken for a misspelt one.</remarks>
internal static class AddonTypes
{
    private static readonly (string Kind, string Types)[] Listed =
    [
        (
            "component",
            """
            alibaba-ack alibaba-amqp alibaba-ask alibaba-dns alibaba-ecs alibaba-eip alibaba-eip-slb-ecs-rds
            alibaba-kms alibaba-kubernetes-networking alibaba-market-tensorflow alibaba-mns-queue
            alibaba-mns-topic alibaba-mongodb alibaba-mongodb-multi alibaba-mse alibaba-nas
            alibaba-network-with-nat alibaba-oss alibaba-oss-website alibaba-private-zone alibaba-rabbitmq
            alibaba-ram alibaba-ram-fc alibaba-rds alibaba-rds-database alibaba-rds-instance
            alibaba-rds-preview alibaba-redis alibaba-remote-backend alibaba-rocketmq
            alibaba-sae-application alibaba-sae-auto-config-application alibaba-sae-namespace
            alibaba-security-group alibaba-slb alibaba-slb-acl alibaba-slb-listener alibaba-slb-rule
            alibaba-sls-project alibaba-sls-store alibaba-vpc alibaba-vpc-ecs-eip
            alibaba-vpc-privatelink-connection alibaba-vpn-gateway alibaba-vswitch argo-app
            argocd-cluster-credential argocd-project argocd-repository-credential aws-acm aws-alb
            aws-autoscaling aws-bridgecrew-read-only aws-cloudfront aws-cloudfront-s3-cdn
            aws-cloudwatch-cis-alarms aws-cloudwatch-log-group aws-cloudwatch-log-metric-filter
            aws-cloudwatch-metric-alarm aws-cloudwatch-metric-alarms aws-config aws-dynamodb-table
            aws-ec2-instance aws-ecs aws-ecs-container-definition aws-eks aws-eks-cluster-autoscaler
            aws-eks-external-dns aws-eks-kube-state-metrics aws-eks-node-problem-detector
            aws-elasticache-redis aws-elb aws-guardduty aws-iam-account aws-iam-assumable-role
            aws-iam-assumable-role-with-oidc aws-iam-assumable-role-with-saml aws-iam-assumable-roles
            aws-iam-assumable-roles-with-saml aws-iam-eks-role aws-iam-group-with-assumable-roles-policy
            aws-iam-group-with-policies aws-iam-nofile aws-iam-policy aws-iam-policy-document-aggregator
            aws-iam-read-only-policy aws-iam-role aws-iam-s3-user aws-iam-system-user aws-iam-user
            aws-key-pair aws-kms-key aws-lambda aws-lambda-do-it-all aws-lambda-with-inline-code aws-mq
            aws-notify-slack aws-rds aws-rds-aurora aws-route53-alias aws-route53-cluster-hostname
            aws-route53-delegation-sets aws-route53-records aws-route53-zones aws-s3 aws-s3-log-storage
            aws-secretsmanager-for-rollbar-access-tokens aws-security-group aws-security-hub aws-sns-topic
            aws-sqs aws-ssm-parameter-store aws-subnet aws-utils aws-vpc azure-database-mariadb
            azure-resource-group azure-rg azure-storage-account azure-subnet azure-virtual-network
            azure-vnet baidu-vpc clickhouse cloneset config-tls-certificate crossplane-aws crossplane-azure
            deploy-website elastic-ec-deployment elasticsearch-apm-server elasticsearch-cluster
            elasticsearch-enterprise-search flink-cluster game-server-set gcp-appengine gcp-audit-log
            gcp-backend-service gcp-basic-vpc-module gcp-bastion gcp-bootstrap gcp-cloudfunction
            gcp-cloudsql gcp-cluster gcp-compute-firewall gcp-compute-forwarding-rule
            gcp-compute-forwarding-rule-dcos gcp-compute-forwarding-rule-masters
            gcp-compute-forwarding-rule-public-agents gcp-config gcp-custom-role gcp-dcos gcp-dns-module
            gcp-elasticsearch gcp-environment-setup gcp-firewall-rules gcp-gci gcp-gcs gcp-gke-ecommerce
            gcp-gke-regional gcp-googlecomputeinstance gcp-hashicorp-suite gcp-helmrepo gcp-infrastructure
            gcp-instance gcp-instance-module gcp-kthw gcp-masters gcp-memorystore-redis gcp-mq gcp-network
            gcp-network-peering gcp-openwisp gcp-private-agents gcp-public-agents gcp-service
            gcp-service-account gcp-sfabric gcp-statebucket gcp-staticip gcp-storage gcp-subnet gcp-vpc
            grafana-access grafana-dashboard grafana-datasource jaeger kafka-bridge kafka-cluster
            kafka-connect kafka-connector kafka-rebalance kafka-topic kibana koordinator-colocation-profile
            koordinator-pod-migration-job koordinator-reservation mongodb-cluster mongodb-standalone
            mysql-cluster mysql-exporter-server nacos-cluster netlify postgres-cluster rabbitmq-operator
            redis-exporter-server redis-failover spark-workload tencent-sqlserver-instance tencent-subnet
            tencent-vpc terraform-vsphere trigger-service ucloud-redis vector-log2metric volcano-job
            volcano-pod-group volcano-queue vsphere-file vsphere-folder webserver zookeeper-cluster
            """
        ),
        (
            "trait",
            """
            autoscale azure-keyvault-csi backstage backstage-location canary-traffic
            chaosblade-delete-pod-by-labels cronhpa dapr-publish-injection dapr-publish-message-broker
            dapr-subscribe-injection dapr-subscription datadog delay-pod-network-by-names delete-pod-by-names
            dynamic-sa effective-hpa elasticsearch-agent elasticsearch-beat elasticsearch-cluster-expose
            fail-pod-by-labels file-logs grafana-dashboard http-route https-route import-grafana-dashboard
            increase-container-cpu-load-by-id istio-gateway istio-vs kautoscale keda-auto-scaler kibana-expose
            kill-container-process-by-id kruise-rollout metrics mysql-exporter opentelemetry-collector
            opentelemetry-instrumentation pod-cpu-load-by-names prometheus-scrape pyroscope redis-exporter
            register-grafana-datasource remove-container-by-id resource-analytics rolling-release rollout route
            stdout-logs tamper-container-dns-by-id tcp-route vegeta virtualgroup
            """
        ),
        (
            "step",
            """
            addon-operation apply-app canary-deploy canary-rollback canary-rollout
            import-grafana-dashboard install-datasource-from-addon install-datasource-from-config
            install-kubernetes-api-datasource predownloadimage read-app trivy-check
            """
        ),
    ];

    private static readonly FrozenSet<(string Kind, string Type)> All = Listed
        .SelectMany(one =>
            one.Types.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(type => (one.Kind, type))
        )
        .ToFrozenSet();

    /// <summary>Whether there is such a type.</summary>
    /// <param name="kind"><c>component</c>, <c>trait</c>, <c>policy</c> or <c>step</c>.</param>
    /// <param name="type">The type.</param>
    public static bool Has(string kind, string type) => All.Contains((kind, type));
}
